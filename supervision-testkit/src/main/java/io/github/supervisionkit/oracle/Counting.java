package io.github.supervisionkit.oracle;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.CalendarUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The arithmetic of cadences, with calendar units counted event by event. */
final class Counting {

  private final WorkingDays workingDays;
  private final int minimumDaysInUnit;

  Counting(WorkingDays workingDays, int minimumDaysInUnit) {
    this.workingDays = workingDays;
    this.minimumDaysInUnit = minimumDaysInUnit;
  }

  /** The limit of a cadence that runs from somewhere, given the days of all events so far; empty where it has none. */
  Optional<LocalDate> limit(Cadence cadence, Since since, List<LocalDate> events) {
    if (cadence instanceof Cadence.Every every) {
      return Optional.of(since.day().plus(every.period()));
    }
    if (cadence instanceof Cadence.EachUnit each) {
      return Optional.of(endOfUnitNotYetFull(each, since, events));
    }
    return Optional.empty();
  }

  private LocalDate endOfUnitNotYetFull(
      Cadence.EachUnit each, Since since, List<LocalDate> events) {
    CalendarUnit unit = each.unit();
    LocalDate counted = since.kind() == Since.Kind.EVENT ? since.counted() : since.day();
    LocalDate inUnit = since.day();
    boolean inFirstUnit = unit.firstDay(counted).equals(unit.firstDay(inUnit));
    if (since.kind() != Since.Kind.RETURN && inFirstUnit && isTooShort(unit, counted)) {
      inUnit = unit.firstDayOfNext(inUnit);
    }
    while (heldIn(unit, inUnit, counted, events) >= each.times()) {
      inUnit = unit.firstDayOfNext(inUnit);
    }
    return unit.lastDay(inUnit);
  }

  private boolean isTooShort(CalendarUnit unit, LocalDate start) {
    return unit.firstDay(start).isBefore(start)
        && workingDays.within(start, unit.lastDay(start)) < minimumDaysInUnit;
  }

  private static int heldIn(
      CalendarUnit unit, LocalDate inUnit, LocalDate counted, List<LocalDate> events) {
    LocalDate first = unit.firstDay(inUnit);
    LocalDate last = unit.lastDay(inUnit);
    int held = 0;
    for (LocalDate event : events) {
      if (!event.isBefore(counted) && !event.isBefore(first) && !event.isAfter(last)) {
        held++;
      }
    }
    return held;
  }
}
