package io.github.supervisionkit.analysis;

import static io.github.supervisionkit.duty.Scene.clause;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.vocabulary.Condition;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days two rows differ for somebody who begins on Monday 1 January 2024. */
class DifferenceTest {

  private static final LocalDate MON_2024_01_01 = LocalDate.of(2024, 1, 1);
  private static final Cadence WEEK = Cadence.everyWeeks(1);
  private static final Cadence MONTH = Cadence.everyMonths(1);

  @Test
  void a_row_that_ends_after_six_years_differs_for_four_years_more_from_one_that_goes_on() {
    assertThat(between(List.of(Phase.until(WEEK, Period.ofYears(6))), List.of(Phase.lasting(MONTH)))
            .days())
        .containsExactly(DateRange.of(MON_2024_01_01, LocalDate.of(2034, 1, 1)));
  }

  @Test
  void rows_that_part_for_five_years_differ_for_five_years() {
    assertThat(between(
                List.of(Phase.until(WEEK, Period.ofYears(5)), Phase.lasting(MONTH)),
                List.of(Phase.lasting(MONTH)))
            .days())
        .singleElement()
        .satisfies(days -> {
          assertThat(days.from()).isEqualTo(MON_2024_01_01);
          assertThat(days.endOrMax())
              .isBetween(LocalDate.of(2028, 12, 1), LocalDate.of(2029, 1, 1));
        });
  }

  @ParameterizedTest(name = "{0} times apart: {1}")
  @CsvSource({"1, false", "4, false", "5, true"})
  void no_more_than_four_ranges_are_told(int times, boolean more) {
    List<Phase> phases = new ArrayList<>();
    for (int time = 1; time <= times; time++) {
      phases.add(Phase.until(WEEK, Period.ofMonths(4 * time - 2)));
      phases.add(Phase.until(MONTH, Period.ofMonths(4 * time)));
    }
    phases.add(Phase.lasting(WEEK));
    Finding finding = between(phases, List.of(Phase.lasting(WEEK)));
    assertThat(finding.days()).hasSize(times);
    assertThat(finding.text().contains(" and so on: ")).isEqualTo(more);
    assertThat(finding.text().split(" to ", -1)).hasSize(Math.min(times, 4) + 1);
  }

  private static Finding between(List<Phase> one, List<Phase> other) {
    return Disagreements.of(Scene.policy(List.of(row("X-1", one), row("X-2", other))))
        .get(0);
  }

  private static Clause row(String id, List<Phase> phases) {
    return clause(
        id,
        ClauseKind.STAFF_FREQUENCY,
        Force.MUST,
        new Frequency("formal", new Condition.Always(), phases, "", false, false));
  }
}
