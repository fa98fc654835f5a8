package io.github.supervisionkit.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.vocabulary.Condition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Case c1, which p1 holds from Monday 5 January 2026. */
class DiscussionAssessorTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_01_26 = LocalDate.of(2026, 1, 26);
  private static final PolicyPack MONTHLY = pack(new Condition.Always(), Cadence.everyMonths(1));
  private static final PolicyPack EVERY_SESSION =
      pack(new Condition.Always(), new Cadence.EverySession());

  @ParameterizedTest(name = "opened {0}, closed {1}, held from {2}, asked on {3}: {4}")
  @CsvSource({
    "2026-01-05, , 2026-01-05, 2026-01-04, none",
    "2026-01-05, , 2026-01-05, 2026-01-05, X-1/c1 met",
    "2026-01-05, , , 2026-01-26, X-1/c1 undetermined",
    ", , 2026-01-05, 2026-01-26, X-1/c1 due-soon",
    ", , , 2026-01-26, X-1/c1 undetermined",
    ", 2026-01-20, , 2026-01-26, none",
    ", 2026-01-27, , 2026-01-26, X-1/c1 undetermined",
    ", , 2026-01-27, 2026-01-26, X-1/c1 undetermined",
    "2026-01-05, 2026-01-27, 2026-01-05, 2026-01-26, X-1/c1 due-soon",
    "2026-01-05, 2026-01-26, 2026-01-05, 2026-01-26, none",
    "2026-01-05, 2026-03-02, 2026-01-05, 2026-03-02, none",
    "2025-12-01, , 2026-01-05, 2026-01-26, X-1/c1 due-soon"
  })
  void a_case_is_owed_discussion_while_it_is_open_and_held(
      LocalDate opened, LocalDate closed, LocalDate held, LocalDate asOf, String verdict) {
    CaseFile.Builder file = CaseFile.builder().id("c1");
    if (opened != null) {
      file.opened(opened);
    }
    if (closed != null) {
      file.closed(closed);
    }
    if (held != null) {
      file.addHolders(new Allocation("p1", DateRange.from(held)));
    }
    assertThat(verdicts(MONTHLY, file.build(), asOf).stream()
            .map(Verdict::toString)
            .findFirst()
            .orElse("none"))
        .isEqualTo(verdict);
  }

  @Test
  void the_reasons_tell_from_what_on_and_by_when() {
    assertThat(because(MONTHLY, MON_2026_01_26))
        .containsExactly(
            "A sentence. (X-1, Section 1)",
            "not discussed since it applies, from 5 January 2026; 1 month later is the latest",
            "so the limit is Thursday 5 February 2026",
            "10 days left on 26 January 2026");
    assertThat(because(MONTHLY, MON_2026_01_26, about("s1", "2026-01-12")))
        .containsExactly(
            "A sentence. (X-1, Section 1)",
            "discussed on 12 January 2026; 1 month later is the latest",
            "so the limit is Thursday 12 February 2026");
  }

  @Test
  void the_ground_on_which_it_applies_is_told() {
    CaseFile file = CaseFile.builder()
        .from(held())
        .addCircumstances(Circumstance.of("risk", DateRange.from(MON_2026_01_05)))
        .build();
    String ground = "it applies because: risk, since 5 January 2026";
    Condition risk = new Condition.Is("risk");
    assertThat(texts(verdicts(pack(risk, Cadence.everyMonths(1)), file, MON_2026_01_26)))
        .contains(ground);
    assertThat(texts(verdicts(pack(risk, new Cadence.EverySession()), file, MON_2026_01_26)))
        .contains(ground);
    assertThat(texts(verdicts(pack(risk, new Cadence.Unquantified()), file, MON_2026_01_26)))
        .containsExactly(
            "A sentence. (X-1, Section 1)",
            ground,
            "the policy gives no number here, so no date is computed; it comes up on each agenda");
  }

  @Test
  void each_session_of_the_holder_that_leaves_it_out_is_told() {
    assertThat(because(
            EVERY_SESSION, MON_2026_01_26, about("s1", "2026-01-12"), without("s2", "2026-01-19")))
        .containsExactly(
            "A sentence. (X-1, Section 1)",
            "last discussed on 12 January 2026",
            "session s2 on 19 January 2026 was held without it",
            "on 26 January 2026 it is overdue by 7 days, 5 of them working days");
    assertThat(because(
            EVERY_SESSION,
            MON_2026_01_26,
            without("s1", "2026-01-12"),
            without("s2", "2026-01-19")))
        .contains(
            "not discussed yet since 5 January 2026",
            "session s1 on 12 January 2026 was held without it, the first of 2 in a row");
  }

  /** The clause asks on two grounds; the session of 12 January left the case out, before the second held. */
  @ParameterizedTest(name = "at risk from {0} until {1}, wanted from {2}: {3}")
  @CsvSource({
    "2026-01-05, 2026-01-19, 2026-01-19, X-1/c1 overdue",
    "2026-01-05, 2026-01-19, 2026-01-20, X-1/c1 overdue",
    "2026-01-05, 2026-06-01, 2026-01-05, X-1/c1 overdue",
    "2026-01-05, 2026-01-19, 2026-01-27, none",
    "2026-01-13, 2026-01-19, 2026-01-19, X-1/c1 met"
  })
  void what_was_left_out_on_one_ground_is_not_made_good_by_another(
      LocalDate risk, LocalDate noRisk, LocalDate wanted, String verdict) {
    PolicyPack pack = Scene.policy(
        ClauseKind.CASE_CADENCE,
        new Discussion(new Condition.Is("risk"), new Cadence.EverySession(), "", false),
        new Discussion(new Condition.Is("wanted"), new Cadence.EverySession(), "", false));
    CaseFile file = CaseFile.builder()
        .from(held())
        .addCircumstances(
            Circumstance.of("risk", DateRange.of(risk, noRisk)),
            Circumstance.of("wanted", DateRange.from(wanted)))
        .build();
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(Scene.practitioner("p1"))
        .addCases(file)
        .addSessions(without("s1", "2026-01-12"))
        .build();

    List<Timeline> timelines =
        Scene.timelines(DiscussionAssessor::new, pack, service, MON_2026_01_26);

    assertThat(timelines.stream()
            .filter(timeline -> !timeline.isOver())
            .map(Timeline::verdict)
            .filter(told -> told.status() != Status.UNDETERMINED)
            .map(Verdict::toString))
        .containsExactlyElementsOf(verdict.equals("none") ? List.of() : List.of(verdict));
    assertThat(timelines.get(0).occurrences()).as("told once").hasSize(1);
  }

  @Test
  void what_is_due_at_the_next_session_names_its_day() {
    Session planned = Scene.session("2026-02-09").status(SessionStatus.PLANNED).build();
    Session group = Scene.session("2026-02-02")
        .id("s0")
        .form("group")
        .status(SessionStatus.PLANNED)
        .build();
    assertThat(because(EVERY_SESSION, MON_2026_01_26, group, planned))
        .contains("due at the holder's next session, planned for 9 February 2026");
    assertThat(because(EVERY_SESSION, MON_2026_01_26))
        .contains("due at the holder's next session; none is planned yet");
  }

  @Test
  void the_session_on_the_first_day_of_an_allocation_need_not_discuss_it_yet() {
    Session first = without("s1", "2026-01-05");
    assertThat(verdicts(EVERY_SESSION, held(), MON_2026_01_26, first)).hasToString("[X-1/c1 met]");
    CaseFile goingOn = CaseFile.builder()
        .id("c1")
        .opened(LocalDate.of(2025, 12, 1))
        .addHolders(
            new Allocation("p1", DateRange.of(LocalDate.of(2025, 12, 1), MON_2026_01_05)),
            new Allocation("p1", DateRange.from(MON_2026_01_05)))
        .build();
    assertThat(verdicts(EVERY_SESSION, goingOn, MON_2026_01_26, first))
        .hasToString("[X-1/c1 overdue]");
    CaseFile handedOver = CaseFile.builder()
        .id("c1")
        .opened(LocalDate.of(2025, 12, 1))
        .addHolders(
            new Allocation("p2", DateRange.of(LocalDate.of(2025, 12, 1), MON_2026_01_05)),
            new Allocation("p1", DateRange.from(MON_2026_01_05)))
        .build();
    assertThat(verdicts(EVERY_SESSION, handedOver, MON_2026_01_26, first))
        .hasToString("[X-1/c1 met]");
  }

  @Test
  void what_is_not_known_of_the_case_is_asked_for() {
    Verdict verdict = verdicts(
            pack(new Condition.Subject("child"), Cadence.everyMonths(1)), held(), MON_2026_01_26)
        .get(0);
    assertThat(verdict).hasToString("X-1/c1 undetermined");
    assertThat(verdict.missing())
        .containsExactly("the kind of subject of c1, which the holder can supply");
  }

  private static PolicyPack pack(Condition grounds, Cadence cadence) {
    return Scene.policy(ClauseKind.CASE_CADENCE, new Discussion(grounds, cadence, "", false));
  }

  private static CaseFile held() {
    return CaseFile.builder()
        .id("c1")
        .opened(MON_2026_01_05)
        .addHolders(new Allocation("p1", DateRange.from(MON_2026_01_05)))
        .build();
  }

  private static Session about(String id, String day) {
    return Scene.session(day)
        .id(id)
        .addDiscussions(new CaseDiscussion("c1", Depth.CHECK_IN))
        .build();
  }

  private static Session without(String id, String day) {
    return Scene.session(day).id(id).build();
  }

  private static List<String> because(PolicyPack pack, LocalDate asOf, Session... sessions) {
    return texts(verdicts(pack, held(), asOf, sessions));
  }

  private static List<String> texts(List<Verdict> verdicts) {
    return verdicts.get(0).because().stream().map(Step::text).toList();
  }

  private static List<Verdict> verdicts(
      PolicyPack pack, CaseFile file, LocalDate asOf, Session... sessions) {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(Scene.practitioner("p1"))
        .addCases(file)
        .addSessions(sessions)
        .build();
    return Scene.verdicts(DiscussionAssessor::new, pack, service, asOf);
  }
}
