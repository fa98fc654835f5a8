package io.github.supervisionkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableCalendarTest {

  private static final LocalDate THU_2026_04_02 = LocalDate.of(2026, 4, 2);
  private static final LocalDate GOOD_FRI_2026_04_03 = LocalDate.of(2026, 4, 3);
  private static final LocalDate SAT_2026_04_04 = LocalDate.of(2026, 4, 4);
  private static final LocalDate EASTER_MON_2026_04_06 = LocalDate.of(2026, 4, 6);
  private static final LocalDate TUE_2026_04_07 = LocalDate.of(2026, 4, 7);
  private static final LocalDate FRI_2026_12_25 = LocalDate.of(2026, 12, 25);
  private static final LocalDate MON_2026_12_28 = LocalDate.of(2026, 12, 28);
  private static final LocalDate TUE_2026_12_29 = LocalDate.of(2026, 12, 29);

  private static final TableCalendar CALENDAR = TableCalendar.of(
      "town",
      Coverage.ofYears(2026, 2026),
      Map.of(
          GOOD_FRI_2026_04_03, "Good Friday",
          EASTER_MON_2026_04_06, "Easter Monday",
          FRI_2026_12_25, "Christmas Day",
          MON_2026_12_28, "Boxing Day (substitute day)"));

  @ParameterizedTest
  @CsvSource({
    "2026-04-02, 1, 2026-04-07",
    "2026-04-02, 5, 2026-04-13",
    "2026-04-03, 1, 2026-04-07",
    "2026-04-04, 1, 2026-04-07",
    "2026-04-07, 1, 2026-04-08",
    "2026-12-24, 1, 2026-12-29",
    "2026-12-24, 3, 2026-12-31",
    "2025-12-31, 1, 2026-01-01"
  })
  void day_1_is_the_first_working_day_after_the_date(LocalDate date, int n, LocalDate limit) {
    assertThat(CALENDAR.plusWorkingDays(date, n)).isEqualTo(limit);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void less_than_one_working_day_is_refused(int n) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.plusWorkingDays(THU_2026_04_02, n))
        .withMessage("n must be at least 1: %d", n);
  }

  @Test
  void a_count_past_the_last_day_names_the_first_day_that_is_not_covered() {
    assertThatThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.of(2026, 12, 24), 4))
        .isInstanceOf(CalendarCoverageException.class)
        .hasMessage(
            "the calendar `town` does not cover 2027-01-01: it covers 2026-01-01 to 2026-12-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-12-30", "2026-12-31", "+999999999-12-31", "-999999999-01-01"})
  void a_count_that_starts_outside_is_refused(LocalDate date) {
    assertThat(CALENDAR.findPlusWorkingDays(date, 1)).isEmpty();
    assertThatThrownBy(() -> CALENDAR.plusWorkingDays(date, 1))
        .isInstanceOf(CalendarCoverageException.class);
  }

  // Twelve months times these years would overflow into the table.
  @ParameterizedTest
  @ValueSource(
      strings = {"+357915967-05-06", "+357915968-01-06", "-357911915-01-06", "+999999999-12-31"})
  void a_far_year_is_not_covered(LocalDate date) {
    assertThat(CALENDAR.covers(date)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-03, Good Friday",
    "2026-04-04, Saturday",
    "2026-04-05, Sunday",
    "2026-04-06, Easter Monday"
  })
  void it_says_why_a_day_is_no_working_day(LocalDate date, String reason) {
    assertThat(CALENDAR.reasonNotWorking(date)).contains(reason);
  }

  @Test
  void there_is_no_reason_on_a_working_day() {
    assertThat(CALENDAR.reasonNotWorking(THU_2026_04_02)).isEmpty();
  }

  @Test
  void a_closure_is_no_working_day() {
    TableCalendar closed = CALENDAR.withClosures(Set.of(TUE_2026_12_29));

    assertThat(closed.reasonNotWorking(TUE_2026_12_29)).contains("closure");
    assertThat(closed.plusWorkingDays(LocalDate.of(2026, 12, 24), 1)).isEqualTo("2026-12-30");
    assertThat(CALENDAR.isWorkingDay(TUE_2026_12_29)).isTrue();
  }

  @Test
  void a_closure_on_a_holiday_keeps_the_holidays_title() {
    assertThat(CALENDAR.withClosures(Set.of(FRI_2026_12_25)).reasonNotWorking(FRI_2026_12_25))
        .contains("Christmas Day");
  }

  @Test
  void a_closure_outside_the_coverage_changes_no_answer() {
    LocalDate mon20270104 = LocalDate.of(2027, 1, 4);

    assertThat(CALENDAR.withClosures(Set.of(mon20270104)).covers(mon20270104)).isFalse();
  }

  @Test
  void closures_add_up() {
    assertThat(CALENDAR
            .withClosures(Set.of(TUE_2026_12_29))
            .withClosures(Set.of(THU_2026_04_02))
            .closures())
        .containsExactly(THU_2026_04_02, TUE_2026_12_29);
  }

  @Test
  void no_closures_are_the_same_calendar() {
    assertThat(CALENDAR.withClosures(Set.of())).isSameAs(CALENDAR);
  }

  @Test
  void the_last_working_day_on_or_before_easter_monday_is_maundy_thursday() {
    assertThat(CALENDAR.lastWorkingDayOnOrBefore(EASTER_MON_2026_04_06)).isEqualTo(THU_2026_04_02);
  }

  @Test
  void the_first_working_day_on_or_after_good_friday_is_tuesday() {
    assertThat(CALENDAR.nextWorkingDayOnOrAfter(GOOD_FRI_2026_04_03)).isEqualTo(TUE_2026_04_07);
  }

  @Test
  void no_working_day_lies_between_thursday_and_easter_monday() {
    assertThat(CALENDAR.findLastWorkingDay(THU_2026_04_02, EASTER_MON_2026_04_06))
        .isEmpty();
  }

  @Test
  void the_last_working_day_of_a_range_may_be_its_last_day() {
    assertThat(CALENDAR.findLastWorkingDay(THU_2026_04_02, TUE_2026_04_07))
        .contains(TUE_2026_04_07);
  }

  @Test
  void a_search_back_that_finds_its_day_does_not_ask_beyond_it() {
    assertThat(CALENDAR.findLastWorkingDay(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 3)))
        .contains(LocalDate.of(2026, 1, 2));
  }

  @Test
  void a_search_from_an_uncovered_limit_is_refused() {
    assertThatThrownBy(() -> CALENDAR.findLastWorkingDay(THU_2026_04_02, LocalDate.of(2027, 1, 1)))
        .isInstanceOf(CalendarCoverageException.class)
        .hasMessageContaining("`town` does not cover 2027-01-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-02, 2026-04-02, 0",
    "2026-04-02, 2026-04-06, 0",
    "2026-04-02, 2026-04-13, 5",
    "2025-12-31, 2026-12-31, 257"
  })
  void working_days_are_counted_after_the_first_day_and_up_to_the_last(
      LocalDate from, LocalDate until, int count) {
    assertThat(CALENDAR.workingDaysBetween(from, until)).isEqualTo(count);
  }

  @Test
  void counting_backwards_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.workingDaysBetween(TUE_2026_04_07, THU_2026_04_02))
        .withMessage("untilInclusive must not be before fromExclusive: 2026-04-02, 2026-04-07");
  }

  @Test
  void the_steps_name_each_day_that_is_passed_over() {
    assertThat(CALENDAR.steps(THU_2026_04_02, TUE_2026_04_07))
        .containsExactly(
            new DayStep.PassedOver(GOOD_FRI_2026_04_03, "Good Friday"),
            new DayStep.PassedOver(SAT_2026_04_04, "Saturday"),
            new DayStep.PassedOver(SAT_2026_04_04.plusDays(1), "Sunday"),
            new DayStep.PassedOver(EASTER_MON_2026_04_06, "Easter Monday"),
            new DayStep.Counted(TUE_2026_04_07, 1));
  }

  @Test
  void a_weekend_may_be_friday_alone() {
    TableCalendar calendar = TableCalendar.of(
        "six days", Coverage.ofYears(2026, 2026), EnumSet.of(DayOfWeek.FRIDAY), Map.of());

    assertThat(calendar.reasonNotWorking(GOOD_FRI_2026_04_03)).contains("Friday");
    assertThat(calendar.isWorkingDay(SAT_2026_04_04)).isTrue();
  }

  @Test
  void a_weekend_of_seven_days_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableCalendar.of(
            "none", Coverage.ofYears(2026, 2026), EnumSet.allOf(DayOfWeek.class), Map.of()))
        .withMessageStartingWith("weekend must leave a working day");
  }

  @Test
  void a_holiday_outside_the_coverage_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableCalendar.of(
            "town", Coverage.ofYears(2027, 2027), Map.of(FRI_2026_12_25, "Christmas Day")))
        .withMessage(
            "holidays must lie within the coverage 2027-01-01 to 2027-12-31: 2026-12-25 Christmas Day");
  }

  @Test
  void a_holiday_without_a_title_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            TableCalendar.of("town", Coverage.ofYears(2026, 2026), Map.of(FRI_2026_12_25, " ")))
        .withMessage("holidays must have a title: 2026-12-25");
  }

  @Test
  void a_blank_id_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableCalendar.of("", Coverage.ofYears(2026, 2026), Map.of()))
        .withMessage("id must not be blank: ``");
  }

  @Test
  void a_first_computed_day_outside_the_coverage_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.withFirstComputedDay(LocalDate.of(2027, 1, 1)))
        .withMessage("first must lie within the coverage 2026-01-01 to 2026-12-31: 2027-01-01");
  }

  @Test
  void a_day_is_computed_from_the_first_computed_day_on() {
    TableCalendar calendar = CALENDAR.withFirstComputedDay(SAT_2026_04_04);

    assertThat(calendar.isComputed(GOOD_FRI_2026_04_03)).isFalse();
    assertThat(calendar.isComputed(SAT_2026_04_04)).isTrue();
    assertThat(CALENDAR.isComputed(SAT_2026_04_04)).isFalse();
  }

  @Test
  void equal_parts_make_equal_calendars() {
    TableCalendar same =
        TableCalendar.of("town", Coverage.ofYears(2026, 2026), CALENDAR.holidays());

    assertThat(same).isEqualTo(CALENDAR).hasSameHashCodeAs(CALENDAR);
    assertThat(same.withClosures(Set.of(TUE_2026_12_29))).isNotEqualTo(CALENDAR);
  }

  @Test
  void a_calendar_written_and_read_again_is_equal_and_answers() throws Exception {
    Object again = Serialized.again(CALENDAR);

    assertThat(again).isEqualTo(CALENDAR);
    assertThat(((TableCalendar) again).plusWorkingDays(THU_2026_04_02, 1))
        .isEqualTo(TUE_2026_04_07);
  }

  @Test
  void it_reads_as_its_id_its_coverage_and_its_closures() {
    assertThat(CALENDAR.withClosures(Set.of(TUE_2026_12_29)))
        .hasToString("town, 2026-01-01 to 2026-12-31, 4 holidays, closures [2026-12-29]");
  }

  @Test
  void the_exception_carries_calendar_date_and_coverage_and_no_stack_trace() {
    CalendarCoverageException exception =
        new CalendarCoverageException("town", TUE_2026_04_07, Coverage.ofYears(2027, 2027));

    assertThat(exception.calendar()).isEqualTo("town");
    assertThat(exception.date()).isEqualTo(TUE_2026_04_07);
    assertThat(exception.coverage()).isEqualTo(Coverage.ofYears(2027, 2027));
    assertThat(exception.getStackTrace()).isEmpty();
  }
}
