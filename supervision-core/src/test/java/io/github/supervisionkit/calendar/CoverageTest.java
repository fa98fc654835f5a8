package io.github.supervisionkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

  @ParameterizedTest
  @CsvSource({
    "2010-12-31, false",
    "2011-01-01, true",
    "2028-12-31, true",
    "2029-01-01, false",
    "-999999999-01-01, false"
  })
  void both_ends_are_covered(LocalDate date, boolean covered) {
    assertThat(Coverage.ofYears(2011, 2028).contains(date)).isEqualTo(covered);
  }

  @Test
  void a_coverage_contains_itself_and_not_a_wider_one() {
    Coverage coverage = Coverage.ofYears(2011, 2028);

    assertThat(coverage.contains(coverage)).isTrue();
    assertThat(coverage.contains(Coverage.ofYears(2011, 2029))).isFalse();
  }

  @Test
  void the_last_day_is_never_before_the_first() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Coverage(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
        .withMessage("last must not be before first: 2026-01-02 to 2026-01-01");
  }

  @Test
  void years_past_9999_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Coverage.ofYears(2011, 10_000))
        .withMessage("coverage must lie in the years 1 to 9999: 2011-01-01 to +10000-12-31");
  }

  @Test
  void the_years_1_and_9999_are_the_first_and_the_last_to_be_covered() {
    assertThat(Coverage.ofYears(1, 9999).contains(LocalDate.of(9999, 12, 31))).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Coverage.ofYears(0, 2028))
        .withMessage("coverage must lie in the years 1 to 9999: 0000-01-01 to 2028-12-31");
  }

  @Test
  void it_reads_as_two_days() {
    assertThat(Coverage.ofYears(2011, 2028)).hasToString("2011-01-01 to 2028-12-31");
  }
}
