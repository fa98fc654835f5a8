package io.github.supervisionkit.cadence;

import static org.assertj.core.api.Assertions.assertThat;

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
    "8 weeks, 2 months, true",
    "2 months, 8 weeks, false",
    "unquantified, 1 month, false"
  })
  void keeping_one_cadence_keeps_another(String kept, String asked, boolean expected) {
    assertThat(Entailment.holds(
            Periods.cadence(kept).orElseThrow(), Periods.cadence(asked).orElseThrow()))
        .isEqualTo(expected);
  }
}
