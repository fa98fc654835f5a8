package io.github.supervisionkit.oracle;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.CalendarUnit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether keeping one cadence always keeps another, tried out day by day over years with and without a 29 February. */
final class Laxity {

  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

  private final Map<List<Cadence>, Boolean> tried = new HashMap<>();

  boolean alwaysKeeps(Cadence kept, Cadence other) {
    return tried.computeIfAbsent(List.of(kept, other), pair -> tryOut(kept, other));
  }

  private static boolean tryOut(Cadence kept, Cadence other) {
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      if (!keepsFrom(day, kept, other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean keepsFrom(LocalDate day, Cadence kept, Cadence other) {
    if (other instanceof Cadence.Every every) {
      return !latestAfter(kept, day).isAfter(day.plus(every.period()));
    }
    if (other instanceof Cadence.EachUnit each) {
      return fewestIn(kept, each.unit(), day) >= each.times();
    }
    return false;
  }

  /** The latest day of the next event that keeps the cadence, when the one before was on {@code day}. */
  private static LocalDate latestAfter(Cadence kept, LocalDate day) {
    if (kept instanceof Cadence.Every every) {
      return day.plus(every.period());
    }
    if (kept instanceof Cadence.EachUnit each) {
      return each.unit().lastDay(each.unit().firstDayOfNext(day));
    }
    return LocalDate.MAX;
  }

  /** The fewest events that keep the cadence in the unit of a day, which a start may have cut down to its last part. */
  private static int fewestIn(Cadence kept, CalendarUnit unit, LocalDate day) {
    LocalDate first = unit.firstDay(day);
    LocalDate last = unit.lastDay(day);
    if (kept instanceof Cadence.EachUnit each) {
      boolean within = !each.unit().firstDay(last).isBefore(first);
      return within ? each.times() : 0;
    }
    int count = 0;
    if (kept instanceof Cadence.Every every) {
      LocalDate event = first.minusDays(1).plus(every.period());
      while (!event.isAfter(last)) {
        count++;
        event = event.plus(every.period());
      }
    }
    return count;
  }
}
