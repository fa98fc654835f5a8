package io.github.supervisionkit.function;

import static io.github.supervisionkit.duty.Scene.policy;
import static io.github.supervisionkit.duty.Scene.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.EveryFunctionAppears;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.NoFunctionDominates;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.Organisation;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FunctionsAssessorTest {

  private static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);

  private static final PolicyPack NONE_DOMINATES =
      policy(ClauseKind.FUNCTIONS, new NoFunctionDominates("formal", "dominanceSessions", 3));

  private static final PolicyPack ALL_APPEAR = policy(
      ClauseKind.FUNCTIONS,
      new EveryFunctionAppears(
          "formal", List.of("management", "development", "support"), "balanceSessions", 3));

  private static final Map<String, Integer> MOSTLY_MANAGEMENT =
      Map.of("management", 61, "support", 60);
  private static final Map<String, Integer> HALF_MANAGEMENT =
      Map.of("management", 60, "support", 60);
  private static final Map<String, Integer> DEVELOPMENT = Map.of("development", 30);
  private static final Map<String, Integer> NOT_RECORDED = Map.of();

  private static Session on(int month, Map<String, Integer> minutes) {
    return session("2026-0" + month + "-06").id("s" + month).functions(minutes).build();
  }

  private static List<Verdict> verdicts(
      PolicyPack pack, Map<String, Integer> parameters, Session... sessions) {
    return Scene.verdicts(
        FunctionsAssessor::new,
        pack,
        ServiceRecord.builder()
            .organisation(Organisation.builder().parameters(parameters).build())
            .addPeople(Person.builder().id("p1").build())
            .addSessions(sessions)
            .build(),
        SAT_2026_11_21);
  }

  @Test
  void most_of_the_time_in_each_of_the_last_three_sessions_is_a_finding() {
    List<Verdict> verdicts = verdicts(
        NONE_DOMINATES,
        Map.of(),
        on(1, DEVELOPMENT),
        on(2, MOSTLY_MANAGEMENT),
        on(3, MOSTLY_MANAGEMENT),
        on(4, MOSTLY_MANAGEMENT));
    assertThat(verdicts).extracting(Verdict::toString).containsExactly("X-1/p1 breached");
    assertThat(verdicts.get(0).problems())
        .extracting(problem -> problem.why())
        .containsExactly("management took most of the time in each of the last 3 sessions;"
            + " no function consistently dominates (X-1, Section 1)");
  }

  @Test
  void half_of_the_time_is_not_most_of_it() {
    assertThat(verdicts(
            NONE_DOMINATES,
            Map.of(),
            on(2, MOSTLY_MANAGEMENT),
            on(3, HALF_MANAGEMENT),
            on(4, MOSTLY_MANAGEMENT)))
        .isEmpty();
  }

  @Test
  void two_sessions_are_no_run_of_three() {
    assertThat(
            verdicts(NONE_DOMINATES, Map.of(), on(3, MOSTLY_MANAGEMENT), on(4, MOSTLY_MANAGEMENT)))
        .isEmpty();
  }

  @Test
  void the_host_says_how_many_make_a_run() {
    assertThat(verdicts(
            NONE_DOMINATES,
            Map.of("dominanceSessions", 2),
            on(3, MOSTLY_MANAGEMENT),
            on(4, MOSTLY_MANAGEMENT)))
        .hasSize(1);
  }

  @Test
  void a_session_whose_minutes_nobody_recorded_breaks_the_run() {
    assertThat(verdicts(
            NONE_DOMINATES,
            Map.of(),
            on(2, MOSTLY_MANAGEMENT),
            on(3, NOT_RECORDED),
            on(4, MOSTLY_MANAGEMENT)))
        .isEmpty();
  }

  @Test
  void a_function_that_never_appears_is_named() {
    List<Verdict> verdicts = verdicts(
        ALL_APPEAR,
        Map.of(),
        on(1, DEVELOPMENT),
        on(2, HALF_MANAGEMENT),
        on(3, HALF_MANAGEMENT),
        on(4, HALF_MANAGEMENT));
    assertThat(verdicts).extracting(Verdict::toString).containsExactly("X-1/p1 breached");
    assertThat(verdicts.get(0).problems())
        .extracting(problem -> problem.what())
        .containsExactly("development");
  }

  @Test
  void all_three_over_three_sessions_are_enough() {
    assertThat(verdicts(
            ALL_APPEAR,
            Map.of(),
            on(2, DEVELOPMENT),
            on(3, HALF_MANAGEMENT),
            on(4, HALF_MANAGEMENT)))
        .isEmpty();
  }

  @Test
  void what_a_session_without_minutes_held_is_not_known() {
    List<Verdict> verdicts = verdicts(
        ALL_APPEAR, Map.of(), on(2, NOT_RECORDED), on(3, HALF_MANAGEMENT), on(4, HALF_MANAGEMENT));
    assertThat(verdicts).extracting(Verdict::toString).containsExactly("X-1/p1 undetermined");
    assertThat(verdicts.get(0).missing()).containsExactly("how the time was spent in s2");
  }

  @Test
  void where_nobody_records_minutes_nothing_is_said() {
    assertThat(verdicts(
            ALL_APPEAR, Map.of(), on(2, NOT_RECORDED), on(3, NOT_RECORDED), on(4, NOT_RECORDED)))
        .isEmpty();
  }

  @Test
  void one_session_is_a_run_where_the_organisation_says_so() {
    assertThat(verdicts(NONE_DOMINATES, Map.of("dominanceSessions", 1), on(4, MOSTLY_MANAGEMENT)))
        .hasSize(1);
    assertThat(verdicts(NONE_DOMINATES, Map.of("dominanceSessions", 0), on(4, MOSTLY_MANAGEMENT)))
        .isEmpty();
  }

  @Test
  void a_session_before_the_policy_belongs_to_no_run() {
    PolicyPack february = policy(
        ClauseKind.FUNCTIONS,
        new NoFunctionDominates("formal", "dominanceSessions", 3),
        new InForce(LocalDate.of(2026, 2, 7), LocalDate.MAX, false, LocalDate.MAX));
    assertThat(verdicts(
            february,
            Map.of(),
            on(2, MOSTLY_MANAGEMENT),
            on(3, MOSTLY_MANAGEMENT),
            on(4, MOSTLY_MANAGEMENT)))
        .isEmpty();
  }
}
