package io.github.supervisionkit.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {

  @ParameterizedTest(name = "{0}: after {1} by {2}, from the start on {1} by {3}")
  @CsvSource({
    "4 weeks, 2026-01-02, 2026-01-30, 2026-01-30",
    "10 days, 2026-01-02, 2026-01-12, 2026-01-12",
    "1 month, 2026-01-31, 2026-02-28, 2026-02-28",
    "1 year, 2024-02-29, 2025-02-28, 2025-02-28",
    "calendar-month, 2026-11-21, 2026-12-31, 2026-11-30",
    "calendar-month, 2026-12-01, 2027-01-31, 2026-12-31",
    "2 each calendar-month, 2026-11-21, 2026-11-30, 2026-11-30",
    "calendar-quarter, 2026-11-21, 2027-03-31, 2026-12-31",
    "calendar-quarter, 2026-03-31, 2026-06-30, 2026-03-31",
    "calendar-quarter, 2026-04-01, 2026-09-30, 2026-06-30",
    "calendar-year, 2026-11-21, 2027-12-31, 2026-12-31",
    "4 each calendar-year, 2024-02-29, 2024-12-31, 2024-12-31"
  })
  void the_next_is_due(String text, LocalDate day, LocalDate next, LocalDate first) {
    Cadence cadence = Periods.cadence(text).orElseThrow();
    assertThat(cadence.limitAfter(day)).contains(next);
    assertThat(cadence.firstLimit(day)).contains(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"every-session", "as-agreed", "unquantified"})
  void what_has_no_number_has_no_limit(String text) {
    Cadence cadence = Periods.cadence(text).orElseThrow();
    assertThat(cadence.limitAfter(LocalDate.of(2026, 1, 2))).isEmpty();
    assertThat(cadence.firstLimit(LocalDate.of(2026, 1, 2))).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "4 weeks, every",
    "calendar-month, each unit",
    "every-session, every session",
    "as-agreed, as agreed",
    "unquantified, unquantified"
  })
  void each_kind_is_told_from_the_others(String text, String kind) {
    String told = Periods.cadence(text)
        .orElseThrow()
        .fold(
            every -> "every",
            each -> "each unit",
            session -> "every session",
            agreed -> "as agreed",
            none -> "unquantified");
    assertThat(told).isEqualTo(kind);
  }

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource({
    "1 day, 1 day",
    "10 days, 10 days",
    "7 days, 1 week",
    "14 days, 2 weeks",
    "1 month, 1 month",
    "11 months, 11 months",
    "12 months, 1 year",
    "13 months, 13 months",
    "24 months, 2 years",
    "1 each calendar-month, calendar-month",
    "2 each calendar-month, 2 each calendar-month",
    "calendar-quarter, calendar-quarter",
    "calendar-year, calendar-year",
    "every-session, every-session",
    "as-agreed, as-agreed",
    "unquantified, unquantified"
  })
  void a_cadence_has_one_text_that_reads_back(String text, String written) {
    Cadence cadence = Periods.cadence(text).orElseThrow();
    assertThat(cadence.text()).isEqualTo(written);
    assertThat(Periods.cadence(written)).contains(cadence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "weeks",
        "0 weeks",
        "4 fortnights",
        "4  weeks",
        "12345 days",
        "0 each calendar-month",
        "2 each calendar-week",
        "calendar-week",
        "monthly"
      })
  void another_text_is_no_cadence(String text) {
    assertThat(Periods.cadence(text)).isEmpty();
  }

  @Test
  void a_period_is_read_in_each_of_its_units() {
    assertThat(Periods.parse("3 days")).contains(Period.ofDays(3));
    assertThat(Periods.parse("3 weeks")).contains(Period.ofDays(21));
    assertThat(Periods.parse("3 months")).contains(Period.ofMonths(3));
    assertThat(Periods.parse("3 years")).contains(Period.ofYears(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-1D", "P-1M", "P1Y-1D"})
  void a_period_that_is_not_positive_is_refused(String period) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cadence.Every(Period.parse(period)))
        .withMessage("period must be positive: " + period);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1M1D", "P1Y1D"})
  void a_period_of_days_and_months_both_is_refused(String period) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cadence.Every(Period.parse(period)))
        .withMessage("period must be of days or of months, not both: " + period);
  }

  @Test
  void no_times_in_a_unit_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cadence.EachUnit(0, CalendarUnit.MONTH))
        .withMessage("times must be at least 1: 0");
  }

  @Test
  void a_phase_tells_how_long_and_up_to_what() {
    Phase weekly = Phase.until(Cadence.everyWeeks(1), Period.ofMonths(14));
    Phase probation = weekly.orEvent("probation");
    assertThat(probation).hasToString("1 week until 14 months or probation");
    assertThat(weekly).hasToString("1 week until 14 months");
    assertThat(Phase.lasting(Cadence.everyWeeks(1))).hasToString("1 week");
    assertThat(probation.cadence()).isEqualTo(Cadence.everyWeeks(1));
    assertThat(probation.until()).contains(Period.of(1, 2, 0));
    assertThat(probation.event()).contains("probation");
    assertThat(Phase.lasting(Cadence.everyWeeks(1)).until()).isEmpty();
    assertThat(weekly.event()).isEmpty();
  }

  @Test
  void phases_are_equal_where_all_their_parts_are() {
    Phase weekly = Phase.until(Cadence.everyWeeks(1), Period.ofMonths(12));
    assertThat(weekly)
        .isEqualTo(Phase.until(Cadence.everyWeeks(1), Period.ofYears(1)))
        .hasSameHashCodeAs(Phase.until(Cadence.everyWeeks(1), Period.ofYears(1)))
        .isNotEqualTo(Phase.until(Cadence.everyWeeks(2), Period.ofYears(1)))
        .isNotEqualTo(Phase.until(Cadence.everyWeeks(1), Period.ofYears(2)))
        .isNotEqualTo(weekly.orEvent("probation"))
        .isNotEqualTo(Optional.of("1 week until 1 year"));
  }
}
