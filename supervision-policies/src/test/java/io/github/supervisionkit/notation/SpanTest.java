package io.github.supervisionkit.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.supervisionkit.notation.Span.Unit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({
    "1 week, 1, WEEK",
    "4 weeks, 4, WEEK",
    "1 month, 1, MONTH",
    "2 months, 2, MONTH",
    "24 hours, 24, HOUR",
    "5 working days, 5, WORKING_DAY",
    "1 working day, 1, WORKING_DAY",
    "6 years, 6, YEAR",
    "calendar-month, 1, CALENDAR_MONTH",
  })
  void is_read_as_a_policy_says_it(String text, int count, Unit unit) {
    assertThat(Span.parse(text)).contains(new Span(count, unit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "week",
        "0 weeks",
        "-1 week",
        "1 weeks",
        "2 week",
        "04 weeks",
        "4  weeks",
        "4 Weeks",
        "1.5 days",
        "10000 days",
        "2 calendar-month",
        "fortnight",
        "P4W"
      })
  void anything_else_is_none(String text) {
    assertThat(Span.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1 weeks, 1 week",
    "2 week, 2 weeks",
    "4 wekes, 4 weeks",
    "4weeks, 4 weeks",
    "4 Weeks, 4 weeks",
    "5 workingdays, 5 working days",
    "5 working-days, 5 working days",
    "calendar month, calendar-month",
    "calender-month, calendar-month",
  })
  void a_slip_finds_the_span_that_was_meant(String text, String meant) {
    assertThat(Span.nearest(text)).map(Span::toString).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0 weeks", "4 fortnights", "monthly", "10000 days"})
  void what_is_no_slip_finds_none(String text) {
    assertThat(Span.nearest(text)).isEmpty();
  }

  @Property
  void what_is_written_is_read_again(
      @ForAll @IntRange(min = 1, max = 9999) int count, @ForAll Unit unit) {
    Span span = new Span(unit.isCalendarUnit() ? 1 : count, unit);
    assertThat(Span.parse(span.toString())).contains(span);
  }

  @Test
  void a_calendar_unit_is_not_counted() {
    assertThatThrownBy(() -> new Span(2, Unit.CALENDAR_MONTH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count must be from 1 to 9999, and 1 for a calendar unit: 2");
  }
}
