package io.github.supervisionkit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The least that a calendar author writes, and the model that the table is held to.
 *
 * @param coverage the dates that it covers
 * @param holidays the days that are no working days beside Saturdays and Sundays
 */
record PlainCalendar(Coverage coverage, Set<LocalDate> holidays) implements WorkingCalendar {

  @Override
  public String id() {
    return "plain";
  }

  @Override
  public boolean isWorkingDay(LocalDate date) {
    if (!covers(date)) {
      throw new CalendarCoverageException(id(), date, coverage);
    }
    return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.contains(date);
  }
}
