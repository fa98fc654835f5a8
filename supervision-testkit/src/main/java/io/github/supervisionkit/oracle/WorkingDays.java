package io.github.supervisionkit.oracle;

import io.github.supervisionkit.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Working days counted on the fingers, the organisation's closures left out. */
final class WorkingDays {

  private final WorkingCalendar calendar;
  private final Set<LocalDate> closures;

  WorkingDays(WorkingCalendar calendar, Set<LocalDate> closures) {
    this.calendar = calendar;
    this.closures = Set.copyOf(closures);
  }

  boolean covers(LocalDate day) {
    return calendar.covers(day);
  }

  boolean isWorkingDay(LocalDate day) {
    return calendar.isWorkingDay(day) && !closures.contains(day);
  }

  /** The day on which the count reaches {@code number}; day 1 is the first working day after {@code day}. */
  Optional<LocalDate> after(LocalDate day, int number) {
    int count = 0;
    LocalDate candidate = day;
    while (count < number) {
      candidate = candidate.plusDays(1);
      if (!covers(candidate)) {
        return Optional.empty();
      }
      if (isWorkingDay(candidate)) {
        count++;
      }
    }
    return Optional.of(candidate);
  }

  /** The first working day from {@code day} on, that day included. */
  Optional<LocalDate> onOrAfter(LocalDate day) {
    return after(day.minusDays(1), 1);
  }

  /** The last working day from {@code first} to {@code last}, both included. */
  Optional<LocalDate> lastWithin(LocalDate first, LocalDate last) {
    for (LocalDate day = last; !day.isBefore(first); day = day.minusDays(1)) {
      if (!covers(day)) {
        return Optional.empty();
      }
      if (isWorkingDay(day)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /** How many working days lie from {@code first} to {@code last}, both included; an uncovered day counts as one. */
  int within(LocalDate first, LocalDate last) {
    int count = 0;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (!covers(day) || isWorkingDay(day)) {
        count++;
      }
    }
    return count;
  }
}
