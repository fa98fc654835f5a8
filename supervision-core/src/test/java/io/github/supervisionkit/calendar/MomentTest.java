package io.github.supervisionkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-21",
        "2026-11-21T10:00:00Z",
        "2026-11-21T11:00:00+01:00",
        "2026-11-21T10:00:00.123456789Z",
        "0001-01-01",
        "9999-12-31T23:59:59-18:00"
      })
  void what_is_written_reads_back(String text) {
    assertThat(Moment.parse(text)).hasToString(text).isEqualTo(Moment.parse(text));
  }

  @Test
  void seconds_may_be_left_out() {
    assertThat(Moment.parse("2026-11-21T10:00Z")).hasToString("2026-11-21T10:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-02-30",
        "2026-11-21T10:00:00",
        "21.11.2026",
        "2026-11-21T25:00:00Z",
        "0000-01-01",
        "+12026-01-01",
        "2026-11-21 ",
        "tomorrow"
      })
  void what_is_neither_a_date_nor_an_instant_is_refused(String text) {
    assertThatThrownBy(() -> Moment.parse(text))
        .isInstanceOf(DateTimeParseException.class)
        .hasMessage(
            "`%s` is neither a date such as `2026-11-21` nor an instant such as `2026-11-21T10:00:00Z`",
            text);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-30T22:59:59Z, 2026-06-30",
    "2026-06-30T23:00:00Z, 2026-07-01",
    "2026-12-31T23:59:59Z, 2026-12-31",
    "2026-07-01T00:30:00+02:00, 2026-06-30",
    "2026-06-30, 2026-06-30"
  })
  void the_date_is_that_of_the_zone_and_not_of_the_offset(String text, LocalDate date) {
    assertThat(Moment.parse(text).date(LONDON)).isEqualTo(date);
  }

  @Test
  void a_date_has_no_instant() {
    assertThat(Moment.onDate(LocalDate.of(2026, 11, 21)).instant()).isEmpty();
  }

  @Test
  void an_instant_is_written_in_utc() {
    Instant instant = Instant.parse("2026-11-21T10:00:00Z");

    assertThat(Moment.at(instant)).hasToString("2026-11-21T10:00:00Z");
    assertThat(Moment.at(instant).instant()).contains(instant);
  }

  @Test
  void the_same_instant_written_otherwise_is_another_moment() {
    assertThat(Moment.parse("2026-11-21T10:00:00Z"))
        .isNotEqualTo(Moment.parse("2026-11-21T11:00:00+01:00"));
  }

  @Test
  void a_year_of_five_digits_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Moment.onDate(LocalDate.MAX))
        .withMessage("year must be from 1 to 9999: 999999999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Moment.at(OffsetDateTime.parse("+10000-01-01T00:00:00Z")))
        .withMessage("year must be from 1 to 9999: 10000");
  }

  @Test
  void fold_tells_a_date_from_an_instant() {
    assertThat(Moment.parse("2026-11-21").<String>fold(day -> "date", at -> "instant"))
        .isEqualTo("date");
    assertThat(Moment.parse("2026-11-21T10:00:00Z").<String>fold(day -> "date", at -> "instant"))
        .isEqualTo("instant");
  }
}
