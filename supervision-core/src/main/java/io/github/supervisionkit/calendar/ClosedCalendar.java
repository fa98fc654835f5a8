package io.github.supervisionkit.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Another calendar's days less the closures of an organisation.
 *
 * @param calendar the calendar without the closures
 * @param closures the days of closure
 */
record ClosedCalendar(WorkingCalendar calendar, Set<LocalDate> closures)
    implements WorkingCalendar {

  ClosedCalendar {
    closures = Set.copyOf(closures);
  }

  @Override
  public String id() {
    return calendar.id();
  }

  @Override
  public Coverage coverage() {
    return calendar.coverage();
  }

  @Override
  public boolean isWorkingDay(LocalDate date) {
    return calendar.isWorkingDay(date) && !closures.contains(date);
  }

  @Override
  public Optional<String> reasonNotWorking(LocalDate date) {
    return calendar
        .reasonNotWorking(date)
        .or(() ->
            closures.contains(date) ? Optional.of(CalendarDefinition.CLOSURE) : Optional.empty());
  }

  @Override
  public Optional<LocalDate> firstComputedDay() {
    return calendar.firstComputedDay();
  }

  @Override
  public String toString() {
    return calendar + ", closures " + new TreeSet<>(closures);
  }
}
