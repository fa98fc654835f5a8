package io.github.supervisionkit.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The arithmetic that every working calendar shares. */
final class DayCounting {

  private DayCounting() {}

  static void requireAtLeastOne(int n) {
    if (n < 1) {
      throw new IllegalArgumentException("n must be at least 1: " + n);
    }
  }

  static void requireInOrder(LocalDate fromExclusive, LocalDate untilInclusive) {
    if (untilInclusive.isBefore(fromExclusive)) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "untilInclusive must not be before fromExclusive: %s, %s",
          untilInclusive,
          fromExclusive));
    }
  }

  /** The next day; {@link LocalDate#MAX}, which no coverage contains, is its own. */
  static LocalDate dayAfter(LocalDate date) {
    return date.isBefore(LocalDate.MAX) ? date.plusDays(1) : date;
  }

  /** The first day not covered that a count of working days after a date touches. */
  static LocalDate firstUncoveredAfter(WorkingCalendar calendar, LocalDate date) {
    LocalDate next = dayAfter(date);
    return calendar.covers(next) ? calendar.coverage().last().plusDays(1) : next;
  }

  static CalendarCoverageException leftCoverageAfter(WorkingCalendar calendar, LocalDate date) {
    return new CalendarCoverageException(
        calendar.id(), firstUncoveredAfter(calendar, date), calendar.coverage());
  }

  static List<DayStep> steps(
      WorkingCalendar calendar, LocalDate fromExclusive, LocalDate untilInclusive) {
    requireInOrder(fromExclusive, untilInclusive);
    List<DayStep> steps = new ArrayList<>();
    int number = 0;
    for (LocalDate day = fromExclusive; day.isBefore(untilInclusive); ) {
      day = day.plusDays(1);
      if (calendar.isWorkingDay(day)) {
        steps.add(new DayStep.Counted(day, ++number));
      } else {
        steps.add(new DayStep.PassedOver(
            day, calendar.reasonNotWorking(day).orElse("not a working day")));
      }
    }
    return List.copyOf(steps);
  }
}
