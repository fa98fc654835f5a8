package io.github.supervisionkit.retention;

import static io.github.supervisionkit.duty.Scene.policy;
import static io.github.supervisionkit.duty.Scene.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Covers;
import io.github.supervisionkit.policy.HandoverOfRecords;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoverAssessorTest {

  private static final LocalDate MON_2025_09_01 = LocalDate.of(2025, 9, 1);
  private static final LocalDate TUE_2026_09_01 = LocalDate.of(2026, 9, 1);
  private static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);

  private static final PolicyPack POLICY =
      policy(ClauseKind.RETENTION, new HandoverOfRecords("staff-record"));

  private static final SupervisorLink M1_UNTIL_SEPTEMBER =
      new SupervisorLink("m1", DateRange.of(MON_2025_09_01, TUE_2026_09_01), false);

  private static SupervisorLink since(String supervisor, LocalDate from) {
    return new SupervisorLink(supervisor, DateRange.from(from), false);
  }

  private static List<Verdict> verdicts(
      LocalDate asOf, List<SupervisorLink> links, RecordEntry... records) {
    return Scene.verdicts(
        HandoverAssessor::new,
        POLICY,
        ServiceRecord.builder()
            .addPeople(Person.builder().id("p1").addAllSupervisors(links).build())
            .addRecords(records)
            .build(),
        asOf);
  }

  @Test
  void a_change_of_supervisor_is_open_until_the_new_one_notes_the_records() {
    List<SupervisorLink> links = List.of(M1_UNTIL_SEPTEMBER, since("m2", TUE_2026_09_01));
    Verdict open = verdicts(SAT_2026_11_21, links).get(0);
    assertThat(open.toString()).isEqualTo("X-1/handover:p1:2026-09-01 open");
    assertThat(open.person()).contains("m2");
    Verdict met = verdicts(
            SAT_2026_11_21,
            links,
            record("handover:p1:2026-09-01", "staff-record", "2026-09-03")
                .by("m2")
                .build())
        .get(0);
    assertThat(met.toString()).isEqualTo("X-1/handover:p1:2026-09-01 met");
    assertThat(met.done()).contains(LocalDate.of(2026, 9, 3));
  }

  @Test
  void the_old_supervisor_s_note_in_another_place_is_not_done_and_says_why() {
    Verdict verdict = verdicts(
            SAT_2026_11_21,
            List.of(M1_UNTIL_SEPTEMBER, since("m2", TUE_2026_09_01)),
            record("handover:p1:2026-09-01", "case-record", "2026-09-03").build())
        .get(0);
    assertThat(verdict.passedOver())
        .extracting(over -> over.why().text())
        .containsExactly(
            "written in `case-record`, not in `staff-record`", "written by m1, not by m2");
  }

  @Test
  void a_change_after_the_as_of_day_has_not_happened() {
    assertThat(verdicts(
            TUE_2026_09_01.minusDays(1), List.of(M1_UNTIL_SEPTEMBER, since("m2", TUE_2026_09_01))))
        .isEmpty();
  }

  @Test
  void the_same_supervisor_again_is_no_change() {
    assertThat(verdicts(SAT_2026_11_21, List.of(M1_UNTIL_SEPTEMBER, since("m1", TUE_2026_09_01))))
        .isEmpty();
  }

  @Test
  void a_second_supervisor_beside_the_first_is_no_change() {
    assertThat(verdicts(
            SAT_2026_11_21, List.of(since("m1", MON_2025_09_01), since("m2", TUE_2026_09_01))))
        .isEmpty();
  }

  @ParameterizedTest(name = "m0 until {0}, m1 until September: from {1}")
  @CsvSource({"2026-08-31, m1", "2026-09-01, m1", "2026-06-01, m1"})
  void the_records_come_from_whoever_supervised_last(LocalDate until, String from) {
    SupervisorLink earlier =
        new SupervisorLink("m0", DateRange.of(LocalDate.of(2025, 1, 6), until), false);
    assertThat(handedOver(earlier, M1_UNTIL_SEPTEMBER)).contains("changed from " + from);
  }

  @Test
  void whoever_began_earlier_and_ended_later_supervised_last() {
    SupervisorLink whole =
        new SupervisorLink("m0", DateRange.of(LocalDate.of(2025, 1, 6), TUE_2026_09_01), false);
    SupervisorLink part =
        new SupervisorLink("m1", DateRange.of(MON_2025_09_01, TUE_2026_09_01.minusDays(1)), false);
    assertThat(handedOver(whole, part)).contains("changed from m0");
  }

  private static String handedOver(SupervisorLink one, SupervisorLink other) {
    return verdicts(SAT_2026_11_21, List.of(one, other, since("m2", TUE_2026_09_01))).stream()
        .filter(verdict -> verdict.duty().endsWith("2026-09-01"))
        .map(verdict -> verdict.because().get(0).text())
        .findFirst()
        .orElse("");
  }

  @Test
  void the_first_supervisor_takes_over_from_nobody() {
    assertThat(verdicts(SAT_2026_11_21, List.of(since("m1", MON_2025_09_01)))).isEmpty();
  }

  @Test
  void whoever_supervised_beside_the_one_who_went_takes_nothing_over() {
    SupervisorLink again = since("m1", TUE_2026_09_01);
    SupervisorLink beside =
        new SupervisorLink("m2", DateRange.of(MON_2025_09_01, TUE_2026_09_01), false);
    assertThat(verdicts(SAT_2026_11_21, List.of(M1_UNTIL_SEPTEMBER, beside, again)))
        .isEmpty();
  }

  @Test
  void a_new_one_beside_a_new_entry_for_the_same_supervisor_is_no_change() {
    List<SupervisorLink> links =
        List.of(M1_UNTIL_SEPTEMBER, since("m1", TUE_2026_09_01), since("m2", TUE_2026_09_01));
    assertThat(verdicts(SAT_2026_11_21, links)).isEmpty();
  }

  @Test
  void two_who_begin_on_one_day_owe_one_note_that_either_writes() {
    List<SupervisorLink> links =
        List.of(M1_UNTIL_SEPTEMBER, since("m3", TUE_2026_09_01), since("m2", TUE_2026_09_01));
    assertThat(verdicts(SAT_2026_11_21, links))
        .singleElement()
        .satisfies(verdict -> assertThat(verdict.person()).contains("m2"))
        .satisfies(verdict ->
            assertThat(verdict.because().get(0).text()).contains("changed from m1 to m2 and m3"))
        .hasToString("X-1/handover:p1:2026-09-01 open");
    assertThat(verdicts(SAT_2026_11_21, links, noted("2026-09-03").by("m3").build()))
        .singleElement()
        .hasToString("X-1/handover:p1:2026-09-01 met");
  }

  @Test
  void a_note_of_which_nobody_knows_the_author_does_not_hide_the_right_one() {
    List<SupervisorLink> links = List.of(M1_UNTIL_SEPTEMBER, since("m2", TUE_2026_09_01));
    RecordEntry right = noted("2026-09-04").by("m2").build();
    RecordEntry doubtful = RecordEntry.builder()
        .of(right.of())
        .place("staff-record")
        .at(Moment.onDate(LocalDate.of(2026, 9, 2)))
        .build();
    assertThat(verdicts(SAT_2026_11_21, links, doubtful))
        .singleElement()
        .hasToString("X-1/handover:p1:2026-09-01 undetermined");
    assertThat(verdicts(SAT_2026_11_21, links, doubtful, right))
        .singleElement()
        .hasToString("X-1/handover:p1:2026-09-01 met");
  }

  private static RecordEntry.Builder noted(String on) {
    return record("handover:p1:2026-09-01", "staff-record", on);
  }

  @ParameterizedTest(name = "left on {0}: {1}")
  @CsvSource({"2026-09-01, 0", "2026-09-02, 1"})
  void who_is_gone_has_no_supervisor_to_take_over(LocalDate left, int count) {
    Person gone = Person.builder()
        .id("p1")
        .left(left)
        .addSupervisors(M1_UNTIL_SEPTEMBER, since("m2", TUE_2026_09_01))
        .build();
    assertThat(of(gone, POLICY)).hasSize(count);
  }

  @ParameterizedTest(name = "a worker from {0}: {1}")
  @CsvSource({"2026-09-01, 1", "2026-09-02, 0"})
  void it_is_asked_for_while_the_policy_covers_the_supervisee(LocalDate from, int count) {
    PolicyPack ofWorkers = policy(
        ClauseKind.RETENTION,
        new HandoverOfRecords("staff-record"),
        new Covers(new Condition.Role("worker")));
    Person worker = Person.builder()
        .id("p1")
        .addRoles(new RoleHeld("worker", DateRange.from(from)))
        .addSupervisors(M1_UNTIL_SEPTEMBER, since("m2", TUE_2026_09_01))
        .build();
    assertThat(of(worker, ofWorkers)).hasSize(count);
  }

  private static List<Verdict> of(Person person, PolicyPack pack) {
    return Scene.verdicts(
        HandoverAssessor::new,
        pack,
        ServiceRecord.builder().addPeople(person).build(),
        SAT_2026_11_21);
  }
}
