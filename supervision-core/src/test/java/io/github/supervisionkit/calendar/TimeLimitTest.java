package io.github.supervisionkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final TableCalendar CALENDAR = TableCalendar.of(
      "town",
      Coverage.ofYears(2026, 2026),
      Map.of(
          LocalDate.of(2026, 4, 3), "Good Friday",
          LocalDate.of(2026, 4, 6), "Easter Monday",
          LocalDate.of(2026, 12, 25), "Christmas Day",
          LocalDate.of(2026, 12, 28), "Boxing Day (substitute day)"));

  private static Deadline after(TimeLimit limit, String start) {
    return limit.after(Moment.parse(start), CALENDAR, LONDON);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-05T10:00:00+01:00, 2026-10-12",
    "2026-10-05, 2026-10-12",
    "2026-10-03, 2026-10-09",
    "2026-04-02, 2026-04-13",
    "2026-12-23, 2027-01-01",
    "2026-12-22, 2026-12-31",
    "2026-06-30T23:30:00Z, 2026-07-08"
  })
  void five_working_days_end_with_the_fifth_working_day_after(String start, LocalDate limit) {
    Deadline deadline = after(TimeLimit.ofWorkingDays(5), start);

    if (limit.getYear() == 2027) {
      assertThat(deadline).isInstanceOf(Deadline.NotCovered.class);
    } else {
      assertThat(deadline).isEqualTo(new Deadline.EndOfDay(limit, Deadline.Basis.EXACT));
    }
  }

  @Test
  void a_count_past_the_coverage_is_not_covered_and_names_what_it_lacks() {
    assertThat(after(TimeLimit.ofWorkingDays(5), "2026-12-24"))
        .isEqualTo(new Deadline.NotCovered(
            "town",
            LocalDate.of(2027, 1, 1),
            Coverage.ofYears(2026, 2026),
            LocalDate.of(2026, 12, 24)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-24, 2026-12-31",
    "2026-12-31, 2026-12-31",
    "2027-02-01, 2027-02-01",
    "2020-02-01, 2020-02-01"
  })
  void the_last_safe_date_is_the_last_covered_day_or_the_start_outside(
      String start, LocalDate lastSafe) {
    Deadline.NotCovered notCovered = (Deadline.NotCovered) after(TimeLimit.ofWorkingDays(5), start);

    assertThat(notCovered.lastSafeDate()).isEqualTo(lastSafe);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-05T11:30:00+01:00, 2026-10-06T11:30+01:00",
    "2026-10-05T10:30:00Z, 2026-10-06T11:30+01:00",
    "2026-03-28T12:00:00Z, 2026-03-29T13:00+01:00",
    "2026-10-24T12:00:00+01:00, 2026-10-25T11:00Z",
    "2026-03-28T01:30:00Z, 2026-03-29T02:30+01:00",
    "2026-10-25T01:30:00+01:00, 2026-10-26T00:30Z"
  })
  void twenty_four_hours_are_twenty_four_also_when_the_clocks_change(String start, String limitAt) {
    assertThat(after(TimeLimit.ofHours(24), start).limitAt())
        .hasValueSatisfying(at -> assertThat(at).hasToString(limitAt));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2026-10-06",
    "24, 2026-10-06",
    "25, 2026-10-07",
    "48, 2026-10-07",
    "49, 2026-10-08"
  })
  void hours_from_a_mere_date_end_with_a_calendar_day_and_say_so(int hours, LocalDate limit) {
    Deadline deadline = after(TimeLimit.ofHours(hours), "2026-10-05");

    assertThat(deadline.limit()).contains(limit);
    assertThat(deadline.isComputedFromDate()).isTrue();
  }

  @Test
  void the_end_of_a_session_is_its_instant() {
    assertThat(after(TimeLimit.atTheEnd(), "2026-10-05T12:00:00+01:00").limitAt())
        .hasValueSatisfying(at -> assertThat(at).hasToString("2026-10-05T12:00+01:00"));
  }

  @Test
  void the_end_of_a_session_on_a_mere_date_is_the_end_of_that_date_and_says_so() {
    assertThat(after(TimeLimit.atTheEnd(), "2026-10-05"))
        .isEqualTo(new Deadline.EndOfDay(LocalDate.of(2026, 10, 5), Deadline.Basis.MERE_DATE));
  }

  @Test
  void no_number_is_no_limit() {
    Deadline deadline = after(TimeLimit.none(), "2026-10-05");

    assertThat(deadline).isEqualTo(new Deadline.Unlimited());
    assertThat(deadline.lastDay()).isEmpty();
  }

  @Test
  void a_limit_in_a_computed_year_says_so() {
    Deadline deadline = TimeLimit.ofWorkingDays(5)
        .after(
            Moment.parse("2026-10-05"),
            CALENDAR.withFirstComputedDay(LocalDate.of(2026, 10, 8)),
            LONDON);

    assertThat(deadline.dependsOnComputedHolidays()).isTrue();
    assertThat(deadline.isComputedFromDate()).isFalse();
  }

  @Test
  void a_limit_before_the_computed_year_does_not_depend_on_it() {
    Deadline deadline = TimeLimit.ofWorkingDays(5)
        .after(
            Moment.parse("2026-10-05"),
            CALENDAR.withFirstComputedDay(LocalDate.of(2026, 10, 13)),
            LONDON);

    assertThat(deadline.dependsOnComputedHolidays()).isFalse();
  }

  @Test
  void the_steps_lead_to_the_limit() {
    assertThat(TimeLimit.ofWorkingDays(2).steps(Moment.parse("2026-12-24"), CALENDAR, LONDON))
        .extracting(step -> step.<String>fold(
            (date, number) -> date + " " + number, (date, why) -> date + " " + why))
        .containsExactly(
            "2026-12-25 Christmas Day",
            "2026-12-26 Saturday",
            "2026-12-27 Sunday",
            "2026-12-28 Boxing Day (substitute day)",
            "2026-12-29 1",
            "2026-12-30 2");
  }

  @Test
  void the_steps_of_a_count_that_leaves_the_coverage_end_with_its_last_day() {
    assertThat(TimeLimit.ofWorkingDays(5).steps(Moment.parse("2026-12-29"), CALENDAR, LONDON))
        .containsExactly(
            new DayStep.Counted(LocalDate.of(2026, 12, 30), 1),
            new DayStep.Counted(LocalDate.of(2026, 12, 31), 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-31", "2027-06-01", "2020-01-01"})
  void a_count_wholly_outside_the_coverage_has_no_steps(String start) {
    assertThat(TimeLimit.ofWorkingDays(5).steps(Moment.parse(start), CALENDAR, LONDON))
        .isEmpty();
  }

  @Test
  void only_working_days_have_steps() {
    assertThat(List.of(TimeLimit.ofHours(24), TimeLimit.atTheEnd(), TimeLimit.none()))
        .allSatisfy(limit -> assertThat(limit.steps(Moment.parse("2026-12-24"), CALENDAR, LONDON))
            .isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 working day",
        "5 working days",
        "999999 working days",
        "1 hour",
        "24 hours",
        "at the end",
        "no limit"
      })
  void what_is_written_reads_back(String text) {
    assertThat(TimeLimit.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0 hours",
        "-1 hours",
        "5 days",
        "05 hours",
        "1000000 hours",
        "24 Hours",
        "5  hours"
      })
  void what_is_no_limit_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeLimit.parse(text))
        .withMessage(
            "`%s` is not a time limit such as `5 working days`, `24 hours`, `at the end` or `no limit`",
            text);
  }

  @Test
  void no_working_days_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeLimit.ofWorkingDays(0))
        .withMessage("days must be from 1 to 999999: 0");
  }

  @Test
  void negative_hours_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeLimit.ofHours(-24))
        .withMessage("hours must be from 1 to 999999: -24");
  }

  @ParameterizedTest
  @CsvSource({"5 working days, d5", "24 hours, h24", "at the end, end", "no limit, none"})
  void fold_tells_the_limits_apart(String text, String expected) {
    assertThat(TimeLimit.parse(text)
            .<String>fold(days -> "d" + days, hours -> "h" + hours, () -> "end", () -> "none"))
        .isEqualTo(expected);
  }
}
