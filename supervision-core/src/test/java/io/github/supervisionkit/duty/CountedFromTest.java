package io.github.supervisionkit.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Periods;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedFromTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          3 months         | 2026-11-03 | 2027-02-03 | discussed on 3 November 2026; 3 months later is the latest
          calendar-month   | 2026-11-03 | 2026-12-31 | discussed on 3 November 2026, so November is done; December comes next
          calendar-quarter | 2026-11-03 | 2027-03-31 | discussed on 3 November 2026, so October to December is done; January to March comes next
          calendar-year    | 2026-11-03 | 2027-12-31 | discussed on 3 November 2026, so 2026 is done; 2027 comes next
          2 each calendar-quarter | 2026-11-03 | 2026-12-31 | discussed on 3 November 2026; October to December asks for 2 and does not have them yet
          2 each calendar-quarter | 2026-11-03 | 2027-03-31 | discussed on 3 November 2026, the last of the 2 that October to December asks for; January to March comes next
          """)
  void an_event_leads_to_the_next_limit(String every, LocalDate on, LocalDate limit, String told) {
    assertThat(CountedFrom.event("discussed", on, cadence(every), limit).text()).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          1 year           | 2026-11-30 | 2027-11-30 | not reviewed yet, so the count begins on 30 November 2026; 1 year later is the latest
          calendar-quarter | 2026-11-30 | 2026-12-31 | not reviewed yet, so the count begins on 30 November 2026; October to December asks for 1
          calendar-month   | 2026-11-30 | 2026-12-31 | not reviewed yet, so the count begins on 30 November 2026; December asks for 1
          """)
  void a_beginning_leads_to_the_first_limit(
      String every, LocalDate from, LocalDate limit, String told) {
    assertThat(CountedFrom.beginning(
                "not reviewed yet, so the count begins on", from, cadence(every), limit)
            .text())
        .isEqualTo(told);
  }

  private static Cadence cadence(String text) {
    return Periods.cadence(text).orElseThrow();
  }
}
