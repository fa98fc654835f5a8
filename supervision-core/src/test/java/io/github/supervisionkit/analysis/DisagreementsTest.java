package io.github.supervisionkit.analysis;

import static io.github.supervisionkit.duty.Scene.clause;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.vocabulary.Condition;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisagreementsTest {

  private static final Condition EVERYONE = new Condition.Always();
  private static final Condition COOK = new Condition.Role("cook");
  private static final Condition NEW = new Condition.Is("new");
  private static final Condition CHILD = new Condition.Subject("child");
  private static final Cadence MONTH = Cadence.everyMonths(1);
  private static final Cadence WEEK = Cadence.everyWeeks(1);

  @Test
  void two_rows_that_name_one_role_disagree() {
    assertThat(between(frequency(COOK, MONTH), frequency(COOK, Cadence.everyWeeks(4))))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.clauses()).containsExactly("X-1", "X-2");
          assertThat(finding.text()).contains("X-1 (Section 1)", "X-2 (Section 2)", "a `cook`");
        });
  }

  @Test
  void a_row_that_names_a_role_and_more_disagrees_with_the_rows_of_that_role() {
    assertThat(between(frequency(COOK, MONTH), frequency(all(COOK, NEW), WEEK)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.text()).contains("a `cook` in `new`"));
  }

  @Test
  void two_rows_that_name_one_circumstance_disagree() {
    assertThat(between(frequency(NEW, MONTH), frequency(NEW, WEEK))).hasSize(1);
  }

  @Test
  void two_rows_for_everyone_disagree() {
    assertThat(between(frequency(EVERYONE, MONTH), frequency(EVERYONE, WEEK)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.text()).contains("witness: somebody;"));
  }

  @Test
  void a_row_for_everyone_is_the_floor_of_a_row_for_some() {
    assertThat(between(frequency(EVERYONE, MONTH), frequency(COOK, WEEK))).isEmpty();
  }

  @Test
  void a_row_for_everyone_is_the_floor_of_a_row_for_two_roles() {
    Condition either = new Condition.AnyOf(List.of(COOK, new Condition.Role("baker")));

    assertThat(between(frequency(EVERYONE, MONTH), frequency(either, WEEK))).isEmpty();
  }

  @Test
  void a_row_by_role_stands_beside_a_row_for_those_who_are_new() {
    assertThat(between(frequency(COOK, MONTH), frequency(NEW, WEEK))).isEmpty();
  }

  @Test
  void rows_of_different_streams_run_side_by_side() {
    Rule group = new Frequency("group", COOK, List.of(Phase.lasting(WEEK)), "", false, false);

    assertThat(between(frequency(COOK, MONTH), group)).isEmpty();
  }

  @Test
  void rows_that_ask_for_the_same_agree() {
    assertThat(between(
            frequency(COOK, Cadence.everyMonths(12)),
            frequency(COOK, new Cadence.Every(Period.ofYears(1)))))
        .isEmpty();
  }

  @Test
  void a_row_without_a_number_disagrees_with_none() {
    assertThat(between(frequency(COOK, MONTH), frequency(COOK, new Cadence.Unquantified())))
        .isEmpty();
  }

  @Test
  void good_practice_may_ask_for_more_than_the_rule() {
    assertThat(Disagreements.of(Scene.policy(List.of(
            clause("X-1", ClauseKind.STAFF_FREQUENCY, Force.MUST, frequency(COOK, MONTH)),
            clause("X-2", ClauseKind.STAFF_FREQUENCY, Force.SHOULD, frequency(COOK, WEEK))))))
        .isEmpty();
  }

  @Test
  void two_rows_of_one_clause_that_name_the_same_people_disagree() {
    Condition either = new Condition.AnyOf(List.of(COOK, new Condition.Role("baker")));

    assertThat(inOneClause(frequency(COOK, MONTH), frequency(either, WEEK)))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.clauses()).containsExactly("X-1");
          assertThat(finding.text())
              .contains(
                  "X-1 (Section 1) asks for 1 month, and in another row for 1 week", "a `cook`");
        });
  }

  @Test
  void one_clause_may_ask_for_more_for_some_of_a_role() {
    assertThat(inOneClause(frequency(COOK, MONTH), frequency(all(COOK, NEW), WEEK)))
        .isEmpty();
  }

  private static List<Finding> inOneClause(Rule one, Rule two) {
    return Disagreements.of(Scene.policy(
        List.of(Scene.clause("X-1", ClauseKind.STAFF_FREQUENCY, Force.MUST, one, two))));
  }

  @Test
  void a_row_for_all_others_concerns_nobody_whom_its_table_names() {
    assertThat(between(table(COOK, WEEK, false), table(COOK, MONTH, true))).isEmpty();
  }

  @Test
  void cases_that_are_named_by_the_same_words_disagree() {
    assertThat(between(discussion(all(CHILD, NEW), MONTH), discussion(all(CHILD, NEW), WEEK)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.text())
            .startsWith("X-1 (Section 1) asks for 1 month")
            .contains("a `child` in `new`"));
  }

  @Test
  void a_case_that_is_more_than_another_row_says_has_a_row_of_its_own() {
    assertThat(between(discussion(CHILD, MONTH), discussion(all(CHILD, NEW), WEEK)))
        .isEmpty();
  }

  @Test
  void phases_that_part_differ_from_there_to_the_end_of_the_longer() {
    assertThat(between(
            phased(Phase.until(WEEK, Period.ofMonths(2))),
            phased(Phase.until(WEEK, Period.ofMonths(3)))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.days())
            .containsExactly(DateRange.of(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 1))));
  }

  @Test
  void phases_that_part_in_words_alone_agree() {
    assertThat(between(
            phased(Phase.until(WEEK, Period.ofMonths(2))),
            phased(Phase.until(WEEK, Period.ofMonths(1)), Phase.until(WEEK, Period.ofMonths(2)))))
        .isEmpty();
  }

  @Test
  void the_days_begin_with_the_first_new_year_under_the_policy() {
    Rule inForce = new InForce(LocalDate.of(2016, 10, 1), LocalDate.MAX, false, LocalDate.MAX);

    assertThat(Disagreements.of(Scene.policy(List.of(
            clause("X-0", ClauseKind.METADATA, Force.NOTE, inForce),
            clause("X-1", ClauseKind.STAFF_FREQUENCY, Force.MUST, frequency(COOK, MONTH)),
            clause("X-2", ClauseKind.STAFF_FREQUENCY, Force.MUST, frequency(COOK, WEEK))))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.days())
            .containsExactly(DateRange.of(LocalDate.of(2017, 1, 1), LocalDate.of(2021, 1, 1))));
  }

  private static List<Finding> between(Rule one, Rule other) {
    Clause first = clause("X-1", ClauseKind.STAFF_FREQUENCY, Force.MUST, one);
    Clause second = clause("X-2", ClauseKind.STAFF_FREQUENCY, Force.MUST, other);
    return Disagreements.of(Scene.policy(List.of(first, second)));
  }

  private static Rule frequency(Condition who, Cadence cadence) {
    return new Frequency("formal", who, List.of(Phase.lasting(cadence)), "", false, false);
  }

  private static Rule table(Condition who, Cadence cadence, boolean otherwise) {
    return new Frequency("formal", who, List.of(Phase.lasting(cadence)), "t", otherwise, false);
  }

  private static Rule phased(Phase... phases) {
    return new Frequency("formal", NEW, List.of(phases), "", false, false);
  }

  private static Rule discussion(Condition grounds, Cadence cadence) {
    return new Discussion(grounds, cadence, "", false);
  }

  private static Condition all(Condition... conditions) {
    return new Condition.AllOf(List.of(conditions));
  }
}
