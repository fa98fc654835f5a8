package io.github.supervisionkit.action;

import static io.github.supervisionkit.duty.Scene.policy;
import static io.github.supervisionkit.duty.Scene.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ActionsDone;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Action;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionsAssessorTest {

  private static final LocalDate TUE_2026_10_20 = LocalDate.of(2026, 10, 20);
  private static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);

  private static final PolicyPack POLICY = policy(ClauseKind.ACTIONS, new ActionsDone(""));

  private static Action.Builder action() {
    return Action.builder().id("a1").owner("p1").due(TUE_2026_10_20);
  }

  private static List<Verdict> verdicts(LocalDate asOf, Session... sessions) {
    return Scene.verdicts(
        ActionsAssessor::new,
        POLICY,
        ServiceRecord.builder().addSessions(sessions).build(),
        asOf);
  }

  private static Verdict only(Action action, LocalDate asOf) {
    List<Verdict> verdicts =
        verdicts(asOf, session("2026-10-05").addActions(action).build());
    assertThat(verdicts).hasSize(1);
    return verdicts.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-05, met",
    "2026-10-06, due-soon",
    "2026-10-20, due",
    "2026-10-21, overdue",
  })
  void an_action_has_its_own_day_and_its_owner(LocalDate asOf, String status) {
    Verdict verdict = only(action().build(), asOf);
    assertThat(verdict.duty()).isEqualTo("X-1/a1");
    assertThat(verdict.person()).contains("p1");
    assertThat(verdict.session()).contains("s1");
    assertThat(verdict.limit()).contains(TUE_2026_10_20);
    assertThat(verdict.status().text()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"2026-10-19, met", "2026-10-20, met", "2026-10-21, met-late"})
  void it_is_done_on_its_day_or_before(LocalDate done, String status) {
    assertThat(only(action().done(done).build(), SAT_2026_11_21).status().text())
        .isEqualTo(status);
  }

  @Test
  void what_is_done_after_the_as_of_day_is_not_done_yet() {
    Verdict verdict = only(action().done(SAT_2026_11_21).build(), TUE_2026_10_20);
    assertThat(verdict.toString()).isEqualTo("X-1/a1 due");
  }

  @Test
  void an_action_without_a_day_is_open() {
    Action action = Action.builder().id("a1").owner("p1").build();
    assertThat(only(action, SAT_2026_11_21).toString()).isEqualTo("X-1/a1 open");
  }

  @Test
  void a_reason_noted_is_told_without_its_words() {
    Verdict verdict = only(action().reason("the family moved").build(), SAT_2026_11_21);
    assertThat(verdict.because())
        .extracting(Step::text)
        .contains("why it was not done is noted")
        .noneMatch(step -> step.contains("family"));
  }

  @Test
  void two_sessions_that_use_one_id_are_told_apart() {
    assertThat(verdicts(
            SAT_2026_11_21,
            session("2026-10-05").addActions(action().build()).build(),
            session("2026-11-03").id("s2").addActions(action().build()).build()))
        .extracting(Verdict::duty)
        .containsExactly("X-1/s1/a1", "X-1/s2/a1");
  }

  @Test
  void a_session_still_to_come_tells_nothing_apart() {
    Session later = session("2026-11-03").id("s2").addActions(action().build()).build();
    assertThat(verdicts(
            TUE_2026_10_20, session("2026-10-05").addActions(action().build()).build(), later))
        .extracting(Verdict::duty)
        .containsExactly("X-1/a1");
  }
}
