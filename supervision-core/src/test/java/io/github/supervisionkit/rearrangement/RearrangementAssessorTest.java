package io.github.supervisionkit.rearrangement;

import static io.github.supervisionkit.duty.Scene.policy;
import static io.github.supervisionkit.duty.Scene.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Covers;
import io.github.supervisionkit.policy.NewDateAfterRearranging;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.ReasonForChange;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RearrangementAssessorTest {

  private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
  private static final LocalDate TUE_2026_11_03 = LocalDate.of(2026, 11, 3);

  private static final PolicyPack REASON =
      policy(ClauseKind.REARRANGEMENT, new ReasonForChange("formal"));

  private static final PolicyPack NEW_DATE =
      policy(ClauseKind.REARRANGEMENT, new NewDateAfterRearranging("formal"));

  private static List<Verdict> verdicts(PolicyPack pack, LocalDate asOf, Session... sessions) {
    return Scene.verdicts(
        RearrangementAssessor::new,
        pack,
        ServiceRecord.builder().addSessions(sessions).build(),
        asOf);
  }

  private static Session.Builder moved() {
    return session("2026-10-05").status(SessionStatus.REARRANGED);
  }

  @Test
  void a_cancelled_session_without_a_reason_is_a_finding() {
    List<Verdict> verdicts = verdicts(
        REASON,
        MON_2026_10_05,
        session("2026-10-05").status(SessionStatus.CANCELLED).build());
    assertThat(verdicts).extracting(Verdict::toString).containsExactly("X-1/s1 breached");
    assertThat(verdicts.get(0).problems())
        .extracting(problem -> problem.why())
        .containsExactly("session s1 was cancelled and no reason is recorded; it needs one"
            + " (X-1, Section 1)");
  }

  @Test
  void a_blank_reason_is_none() {
    assertThat(verdicts(REASON, MON_2026_10_05, moved().reason(" ").build())).hasSize(1);
  }

  @Test
  void a_reason_is_enough() {
    assertThat(verdicts(REASON, MON_2026_10_05, moved().reason("court").build()))
        .isEmpty();
  }

  @Test
  void a_held_session_needs_no_reason() {
    assertThat(verdicts(REASON, MON_2026_10_05, session("2026-10-05").build())).isEmpty();
  }

  @Test
  void a_session_of_a_later_day_is_not_known_to_have_moved() {
    assertThat(verdicts(REASON, MON_2026_10_05.minusDays(1), moved().build())).isEmpty();
  }

  @Test
  void a_moved_session_is_open_until_a_new_date_exists() {
    assertThat(verdicts(NEW_DATE, MON_2026_10_05, moved().build()))
        .extracting(Verdict::toString)
        .containsExactly("X-1/s1 open");
  }

  @Test
  void a_later_session_planned_for_the_pair_is_the_new_date() {
    Session planned =
        session("2026-11-03").id("s2").status(SessionStatus.PLANNED).build();
    Verdict verdict =
        verdicts(NEW_DATE, MON_2026_10_05, moved().build(), planned).get(0);
    assertThat(verdict.toString()).isEqualTo("X-1/s1 met");
    assertThat(verdict.nextPlanned()).contains(TUE_2026_11_03);
  }

  @Test
  void a_session_with_another_supervisor_is_not() {
    Session planned = session("2026-11-03")
        .id("s2")
        .supervisor("m2")
        .status(SessionStatus.PLANNED)
        .build();
    assertThat(verdicts(NEW_DATE, MON_2026_10_05, moved().build(), planned))
        .extracting(Verdict::toString)
        .containsExactly("X-1/s1 open");
  }

  @Test
  void the_session_that_replaces_it_is_whichever_is_named() {
    Session other = session("2026-10-02").id("s0").supervisor("m2").build();
    assertThat(verdicts(NEW_DATE, MON_2026_10_05, moved().rearrangedTo("s0").build(), other))
        .extracting(Verdict::toString)
        .containsExactly("X-1/s1 met");
  }

  @Test
  void a_cancelled_session_was_not_moved() {
    assertThat(verdicts(
            NEW_DATE,
            MON_2026_10_05,
            session("2026-10-05").status(SessionStatus.CANCELLED).build()))
        .isEmpty();
  }

  @ParameterizedTest(name = "asked on {0}: the next one planned is {1}")
  @CsvSource({"2026-11-02, 2026-11-03", "2026-11-03, "})
  void what_took_the_place_of_a_moved_session_is_told_and_planned_until_its_day(
      LocalDate asOf, LocalDate planned) {
    List<Timeline> timelines = Scene.timelines(
        RearrangementAssessor::new,
        NEW_DATE,
        ServiceRecord.builder()
            .addSessions(
                moved().rearrangedTo("s2").build(),
                session("2026-11-03").id("s2").status(SessionStatus.PLANNED).build())
            .build(),
        asOf);
    Verdict verdict = timelines.get(0).verdict();
    assertThat(verdict.nextPlanned().orElse(null)).isEqualTo(planned);
    assertThat(verdict.because())
        .last()
        .extracting(Step::text)
        .isEqualTo("session s2 on 3 November 2026 takes its place");
    assertThat(timelines.get(0).occurrences())
        .hasToString("[2026-10-05, limit null, kept 2026-10-05]");
  }

  @Test
  void while_no_new_date_exists_the_duty_runs() {
    assertThat(Scene.timelines(
                RearrangementAssessor::new,
                NEW_DATE,
                ServiceRecord.builder().addSessions(moved().build()).build(),
                MON_2026_10_05)
            .get(0)
            .occurrences())
        .hasToString("[2026-10-05, limit null, running]");
  }

  @ParameterizedTest(name = "asked on {0}: {1}")
  @CsvSource({"2026-11-02, X-1/s1 open", "2026-11-03, X-1/s1 met"})
  void a_session_of_a_later_day_that_is_not_planned_does_not_exist_yet(
      LocalDate asOf, String told) {
    Session held = session("2026-11-03").id("s2").build();
    assertThat(verdicts(NEW_DATE, asOf, moved().rearrangedTo("s2").build(), held))
        .singleElement()
        .hasToString(told);
  }

  @Test
  void no_session_takes_its_own_place() {
    assertThat(verdicts(NEW_DATE, MON_2026_10_05, moved().rearrangedTo("s1").build()))
        .singleElement()
        .hasToString("X-1/s1 open");
  }

  @Test
  void the_sessions_of_whom_the_policy_does_not_cover_may_move() {
    PolicyPack ofWorkers = policy(
        ClauseKind.REARRANGEMENT,
        new NewDateAfterRearranging("formal"),
        new ReasonForChange("formal"),
        new Covers(new Condition.Role("worker")));
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(Person.builder().id("p1").build())
        .addSessions(moved().build())
        .build();
    assertThat(Scene.verdicts(RearrangementAssessor::new, ofWorkers, service, MON_2026_10_05))
        .isEmpty();
  }
}
