package io.github.supervisionkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a calendar answers whose author wrote no more than he must; 1 January 2026 is a holiday, a Thursday. */
class PlainCalendarTest {

  private static final LocalDate FRI_2026_01_02 = LocalDate.of(2026, 1, 2);
  private static final LocalDate SUN_2026_01_04 = LocalDate.of(2026, 1, 4);
  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final WorkingCalendar CALENDAR =
      new PlainCalendar(Coverage.ofYears(2026, 2026), Set.of(LocalDate.of(2026, 1, 1)));

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, not a working day",
    "2026-01-02, ",
    "2026-01-03, not a working day",
    "2026-01-05, "
  })
  void the_reason_is_plain_too(LocalDate date, String reason) {
    assertThat(CALENDAR.reasonNotWorking(date).orElse(null)).isEqualTo(reason);
  }

  @Test
  void around_sunday_4_january_the_working_days_are_friday_2_and_monday_5() {
    assertThat(CALENDAR.findLastWorkingDayOnOrBefore(SUN_2026_01_04)).contains(FRI_2026_01_02);
    assertThat(CALENDAR.findNextWorkingDayOnOrAfter(SUN_2026_01_04)).contains(MON_2026_01_05);
    assertThat(CALENDAR.findLastWorkingDayOnOrBefore(MON_2026_01_05)).contains(MON_2026_01_05);
    assertThat(CALENDAR.findLastWorkingDayOnOrBefore(LocalDate.of(2026, 1, 1))).isEmpty();
  }

  @Test
  void days_out_of_order_and_no_days_at_all_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.workingDaysBetween(MON_2026_01_05, FRI_2026_01_02))
        .withMessage("untilInclusive must not be before fromExclusive: 2026-01-02, 2026-01-05");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.steps(MON_2026_01_05, FRI_2026_01_02))
        .withMessage("untilInclusive must not be before fromExclusive: 2026-01-02, 2026-01-05");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.findPlusWorkingDays(MON_2026_01_05, 0))
        .withMessage("n must be at least 1: 0");
  }

  @ParameterizedTest
  @CsvSource({"2026-01-01, not a working day", "2026-01-02, closure", "2026-01-05, "})
  void a_closure_takes_a_day_out_and_tells_it_as_such(LocalDate date, String reason) {
    WorkingCalendar closed = CALENDAR.withClosures(Set.of(FRI_2026_01_02));
    assertThat(closed.reasonNotWorking(date).orElse(null)).isEqualTo(reason);
    assertThat(closed.isWorkingDay(date)).isEqualTo(reason == null);
  }

  @Test
  void a_calendar_with_closures_stays_the_calendar_that_it_was() {
    LocalDate computed = LocalDate.of(2026, 7, 1);
    WorkingCalendar table = TableCalendar.of("town", Coverage.ofYears(2026, 2026), Map.of())
        .withFirstComputedDay(computed);
    WorkingCalendar closed = new ClosedCalendar(table, Set.of(FRI_2026_01_02));
    assertThat(closed.id()).isEqualTo("town");
    assertThat(closed.coverage()).isEqualTo(table.coverage());
    assertThat(closed.firstComputedDay()).contains(computed);
  }
}
