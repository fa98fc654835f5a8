package io.github.supervisionkit.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntailmentTest {

  @ParameterizedTest(name = "keeping {0} keeps {1}: {2}")
  @CsvSource({
    "4 weeks, 1 month, true",
    "1 month, 4 weeks, false",
    "4 weeks, calendar-month, true",
    "1 month, calendar-month, true",
    "calendar-month, 1 month, false",
    "calendar-month, 2 months, true",
    "calendar-month, 8 weeks, false",
    "calendar-month, calendar-month, true",
    "2 each calendar-month, calendar-month, true",
    "calendar-month, 2 each calendar-month, false",
    "2 weeks, 2 each calendar-month, true",
    "3 weeks, 2 each calendar-month, false",
    "2 weeks, 4 each calendar-quarter, true",
    "1 month, 3 each calendar-quarter, true",
    "1 month, 4 each calendar-quarter, false",
    "2 each calendar-month, 2 each calendar-quarter, true",
    "2 each calendar-month, 4 each calendar-quarter, false",
    "2 each calendar-month, 2 each calendar-month, true",
    "8 weeks, 2 months, true",
    "2 months, 8 weeks, false",
    "calendar-quarter, 2 each calendar-year, false",
    "calendar-month, calendar-quarter, true",
    "calendar-quarter, calendar-month, false",
    "calendar-year, calendar-quarter, false",
    "calendar-quarter, 6 months, true",
    "calendar-quarter, 5 months, false",
    "28 days, calendar-month, true",
    "29 days, calendar-month, false",
    "10 days, 3 each calendar-month, false",
    "9 days, 3 each calendar-month, true",
    "2 each calendar-month, 3 each calendar-month, false",
    "3 each calendar-month, 2 each calendar-month, true",
    "3 each calendar-quarter, 2 each calendar-month, false",
    "unquantified, 1 month, false",
    "1 month, unquantified, false"
  })
  void keeping_one_cadence_keeps_another(String kept, String asked, boolean expected) {
    assertThat(Entailment.holds(
            Periods.cadence(kept).orElseThrow(), Periods.cadence(asked).orElseThrow()))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} first fails {1} after {2}")
  @CsvSource({
    "1 month, 30 days, 2024-01-01",
    "31 days, 1 month, 2024-01-30",
    "calendar-month, 2 months, ",
    "calendar-month, 8 weeks, 2024-01-01",
    "calendar-quarter, calendar-month, 2024-01-01",
    "59 days, calendar-month, 2024-01-02",
    "1461 days, 4 years, "
  })
  void the_first_day_that_shows_it_is_named(String kept, String asked, LocalDate day) {
    assertThat(Entailment.counterexample(
            Periods.cadence(kept).orElseThrow(), Periods.cadence(asked).orElseThrow()))
        .isEqualTo(Optional.ofNullable(day));
  }
}
