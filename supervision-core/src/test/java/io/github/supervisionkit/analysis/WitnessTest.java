package io.github.supervisionkit.analysis;

import static io.github.supervisionkit.duty.Scene.clause;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.vocabulary.Condition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of whom two rows speak that disagree. */
class WitnessTest {

  private static final Condition A = new Condition.Is("a");
  private static final Condition B = new Condition.Is("b");
  private static final Condition C = new Condition.Is("c");
  private static final Condition D = new Condition.Is("d");
  private static final Condition E = new Condition.Is("e");
  private static final Condition COOK = new Condition.Role("cook");

  static Stream<Arguments> witnesses() {
    return Stream.of(
        Arguments.of(new Condition.HoldsCases(), "somebody who holds cases"),
        Arguments.of(new Condition.NewlyAllocated(), "somebody, newly allocated"),
        Arguments.of(new Condition.AtLeast("risk", "high"), "somebody in `risk at least high`"),
        Arguments.of(new Condition.Role("artist"), "an `artist`"),
        Arguments.of(new Condition.Role("under-cook"), "an `under-cook`"),
        Arguments.of(COOK, "a `cook`"),
        Arguments.of(all(COOK, new Condition.HoldsCases()), "a `cook` who holds cases"),
        Arguments.of(all(B, A), "somebody in `a` and `b`"),
        Arguments.of(any(B, A), "somebody in `a`"),
        Arguments.of(any(all(B, C), all(A, D)), "somebody in `a` and `d`"),
        Arguments.of(new Condition.Not(new Condition.Not(A)), "somebody in `a`"),
        Arguments.of(all(COOK, new Condition.Not(A)), "a `cook`"),
        Arguments.of(all(A, B, C, D), "somebody in `a` and `b` and `c` and `d`"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("witnesses")
  void two_rows_for_the_same_people_have_the_smallest_of_them_as_witness(
      Condition who, String witness) {
    assertThat(between(frequency("X-1", who, 1, "", false), frequency("X-2", who, 2, "", false)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.text()).contains("; witness: " + witness + "; "));
  }

  @Test
  void nobody_is_looked_for_of_whom_five_things_must_be_true() {
    Condition five = all(A, B, C, D, E);
    assertThat(between(frequency("X-1", five, 1, "", false), frequency("X-2", five, 2, "", false)))
        .isEmpty();
  }

  @Test
  void a_row_for_all_others_speaks_of_everybody_whom_its_own_table_leaves() {
    Condition everyone = new Condition.Always();
    assertThat(between(
            frequency("X-1", COOK, 1, "t", false),
            frequency("X-2", everyone, 4, "t", true),
            frequency("X-3", everyone, 2, "", false)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.clauses()).containsExactly("X-2", "X-3"));
  }

  private static List<Finding> between(Clause... clauses) {
    return Disagreements.of(Scene.policy(List.of(clauses)));
  }

  private static Clause frequency(
      String id, Condition who, int weeks, String table, boolean otherwise) {
    Phase phase = Phase.lasting(Cadence.everyWeeks(weeks));
    return clause(
        id,
        ClauseKind.STAFF_FREQUENCY,
        Force.MUST,
        new Frequency("formal", who, List.of(phase), table, otherwise, false));
  }

  private static Condition all(Condition... conditions) {
    return new Condition.AllOf(List.of(conditions));
  }

  private static Condition any(Condition... conditions) {
    return new Condition.AnyOf(List.of(conditions));
  }
}
