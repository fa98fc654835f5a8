package io.github.supervisionkit.recording;

import static io.github.supervisionkit.duty.Scene.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Revisit;
import io.github.supervisionkit.policy.Setting;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisitAssessorTest {

  private static final LocalDate MON_2026_10_12 = LocalDate.of(2026, 10, 12);
  private static final LocalDate TUE_2026_11_03 = LocalDate.of(2026, 11, 3);
  private static final LocalDate THU_2026_12_03 = LocalDate.of(2026, 12, 3);

  private static final PolicyPack POLICY = Scene.policy(
      ClauseKind.AGENDA,
      new Revisit(
          new Trigger.MatterArises(List.of("informal-significant"), Setting.ELSEWHERE), "formal"));

  private static Matter.Builder matter() {
    return Matter.builder()
        .id("x9")
        .kind("informal-significant")
        .person("p1")
        .at(Moment.parse("2026-10-12T16:10:00+01:00"));
  }

  private static ServiceRecord.Builder service() {
    return ServiceRecord.builder()
        .addSessions(
            session("2026-10-05").id("s1").build(),
            session("2026-11-03").id("s2").build(),
            session("2026-12-03").id("s3").build());
  }

  private static Verdict only(ServiceRecord service, LocalDate asOf) {
    List<Verdict> verdicts = Scene.verdicts(RevisitAssessor::new, POLICY, service, asOf);
    assertThat(verdicts).hasSize(1);
    return verdicts.get(0);
  }

  @ParameterizedTest
  @CsvSource({"2026-10-12, open", "2026-11-02, open", "2026-11-03, due", "2026-11-04, overdue"})
  void a_matter_is_open_until_the_next_formal_session_and_then_overdue(
      LocalDate asOf, String status) {
    Verdict verdict = only(service().addMatters(matter().build()).build(), asOf);
    assertThat(verdict.duty()).isEqualTo("X-1/x9");
    assertThat(verdict.status().text()).isEqualTo(status);
  }

  @Test
  void overdue_has_the_date_of_the_session_that_missed_it() {
    Verdict verdict =
        only(service().addMatters(matter().build()).build(), TUE_2026_11_03.plusDays(10));
    assertThat(verdict.limit()).contains(TUE_2026_11_03);
    assertThat(verdict.overdueDays()).hasValue(10);
  }

  @Test
  void taken_up_at_the_first_chance_is_met() {
    Verdict verdict =
        only(service().addMatters(matter().revisited("s2").build()).build(), THU_2026_12_03);
    assertThat(verdict.status()).isEqualTo(Status.MET);
    assertThat(verdict.done()).contains(TUE_2026_11_03);
    assertThat(verdict.limit()).contains(TUE_2026_11_03);
  }

  @Test
  void taken_up_a_session_later_is_met_late() {
    Verdict verdict =
        only(service().addMatters(matter().revisited("s3").build()).build(), THU_2026_12_03);
    assertThat(verdict.status()).isEqualTo(Status.MET_LATE);
    assertThat(verdict.done()).contains(THU_2026_12_03);
    assertThat(verdict.limit()).contains(TUE_2026_11_03);
  }

  @Test
  void a_session_after_the_as_of_day_has_taken_nothing_up() {
    Verdict verdict = only(
        service().addMatters(matter().revisited("s3").build()).build(),
        THU_2026_12_03.minusDays(1));
    assertThat(verdict.status()).isEqualTo(Status.OVERDUE);
  }

  @Test
  void a_session_before_the_matter_has_taken_nothing_up() {
    Verdict verdict =
        only(service().addMatters(matter().revisited("s1").build()).build(), MON_2026_10_12);
    assertThat(verdict.status()).isEqualTo(Status.OPEN);
  }

  @Test
  void a_planned_session_and_an_informal_one_are_no_chance() {
    ServiceRecord service = ServiceRecord.builder()
        .addSessions(
            session("2026-10-19").id("s5").form("informal").build(),
            session("2026-10-20").id("s6").status(SessionStatus.CANCELLED).build())
        .addMatters(matter().build())
        .build();
    assertThat(only(service, THU_2026_12_03).status()).isEqualTo(Status.OPEN);
  }

  @Test
  void on_one_day_a_session_that_starts_after_the_matter_is_a_chance() {
    ServiceRecord service = ServiceRecord.builder()
        .addSessions(session("2026-10-12T16:30:00+01:00").build())
        .addMatters(matter().build())
        .build();
    assertThat(only(service, THU_2026_12_03).limit()).contains(MON_2026_10_12);
  }

  @Test
  void on_one_day_without_instants_a_session_is_no_chance() {
    ServiceRecord service = ServiceRecord.builder()
        .addSessions(session("2026-10-12").build())
        .addMatters(matter().build())
        .build();
    assertThat(only(service, THU_2026_12_03).status()).isEqualTo(Status.OPEN);
  }

  @Test
  void without_a_person_the_case_s_holder_takes_it_up() {
    Matter matter = Matter.builder()
        .id("x9")
        .kind("informal-significant")
        .caseId("c1")
        .at(Moment.parse("2026-10-12"))
        .build();
    ServiceRecord service = service()
        .addMatters(matter)
        .addCases(CaseFile.builder()
            .id("c1")
            .addHolders(new Allocation("p1", DateRange.from(LocalDate.of(2026, 1, 12))))
            .build())
        .build();
    Verdict verdict = only(service, THU_2026_12_03);
    assertThat(verdict.person()).contains("p1");
    assertThat(verdict.limit()).contains(TUE_2026_11_03);
  }

  @Test
  void without_person_and_case_it_is_undetermined() {
    Matter matter = Matter.builder()
        .id("x9")
        .kind("informal-significant")
        .at(Moment.parse("2026-10-12"))
        .build();
    Verdict verdict = only(service().addMatters(matter).build(), THU_2026_12_03);
    assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(verdict.missing())
        .containsExactly("which practitioner matter x9 concerns, or who held its case then");
  }

  @Test
  void a_matter_of_no_known_day_is_undetermined() {
    Matter matter =
        Matter.builder().id("x9").kind("informal-significant").person("p1").build();
    Verdict verdict = only(service().addMatters(matter).build(), THU_2026_12_03);
    assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(verdict.missing()).containsExactly("when matter x9 arose");
  }

  @Test
  void the_first_chance_is_told() {
    Verdict verdict = only(service().addMatters(matter().build()).build(), THU_2026_12_03);
    assertThat(verdict.because())
        .extracting(Step::text)
        .contains("the first formal session after it was s2 on 3 November 2026");
  }

  @Test
  void the_session_in_which_it_was_told_is_no_chance_to_take_it_up_again() {
    PolicyPack anywhere = Scene.policy(
        ClauseKind.AGENDA,
        new Revisit(
            new Trigger.MatterArises(List.of("informal-significant"), Setting.ANYWHERE), "formal"));
    ServiceRecord service = ServiceRecord.builder()
        .addSessions(
            session("2026-10-19").addMatters(matter().build()).build(),
            session("2026-11-03").id("s2").build())
        .build();
    assertThat(Scene.verdicts(RevisitAssessor::new, anywhere, service, THU_2026_12_03))
        .singleElement()
        .extracting(verdict -> verdict.limit().orElseThrow())
        .isEqualTo(TUE_2026_11_03);
  }

  @ParameterizedTest(name = "held by p2 until {0}, by p1 from {1}: asked of {2}")
  @CsvSource({
    "2026-10-12, 2026-10-12, p1",
    "2026-10-13, 2026-10-13, p2",
    "2026-11-01, 2026-10-01, p1"
  })
  void the_holder_is_the_one_of_the_day_and_of_two_the_later(
      LocalDate until, LocalDate from, String holder) {
    ServiceRecord service = service()
        .addMatters(Matter.builder()
            .id("x9")
            .kind("informal-significant")
            .caseId("c1")
            .at(Moment.parse("2026-10-12"))
            .build())
        .addCases(CaseFile.builder()
            .id("c1")
            .addHolders(
                new Allocation("p2", DateRange.of(LocalDate.of(2026, 1, 12), until)),
                new Allocation("p1", DateRange.from(from)))
            .build())
        .build();
    assertThat(only(service, THU_2026_12_03).person()).contains(holder);
  }
}
