package io.github.supervisionkit.cadence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether keeping one cadence always keeps another.
 *
 * <p>Four weeks and one month are compared on dates, each of the days of a whole cycle of leap years: four weeks after any
 * day is never later than a month after it, so every four weeks keeps monthly, and not the other way round.
 */
public final class Entailment {

  private static final LocalDate CYCLE_START = LocalDate.of(2024, 1, 1);
  private static final int CYCLE_DAYS = 4 * 365 + 1;

  private Entailment() {}

  /**
   * Returns whether keeping a cadence always keeps another one.
   *
   * @param kept the cadence that is kept
   * @param asked the other one
   * @return whether it does; never where one of them gives no dates
   */
  public static boolean holds(Cadence kept, Cadence asked) {
    if (kept.firstLimit(CYCLE_START).isEmpty() || asked.firstLimit(CYCLE_START).isEmpty()) {
      return false;
    }
    if (asked instanceof Cadence.EachUnit each) {
      return holdsEachUnit(kept, each);
    }
    return counterexample(kept, asked).isEmpty();
  }

  /**
   * Returns a day after which one cadence is kept and another one broken, for two that ask for one event at a time.
   *
   * @param kept the cadence that is kept
   * @param asked the other one
   * @return the first such day of a cycle of leap years; empty when there is none
   */
  public static Optional<LocalDate> counterexample(Cadence kept, Cadence asked) {
    LocalDate end = CYCLE_START.plusDays(CYCLE_DAYS);
    for (LocalDate event = CYCLE_START; event.isBefore(end); event = nextToTry(kept, event)) {
      if (latest(kept, event).isAfter(latest(asked, event))) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }

  /** What is kept allows the same all through a unit, and what is asked never less on a later day. */
  private static LocalDate nextToTry(Cadence kept, LocalDate event) {
    return kept instanceof Cadence.EachUnit each
        ? each.unit().firstDayOfNext(event)
        : event.plusDays(1);
  }

  /** However many a unit must hold, all of them may fall on its first day and all of the next on its last. */
  private static LocalDate latest(Cadence cadence, LocalDate event) {
    return cadence instanceof Cadence.EachUnit each
        ? each.unit().lastDay(each.unit().firstDayOfNext(event))
        : cadence.limitAfter(event).orElseThrow();
  }

  private static boolean holdsEachUnit(Cadence kept, Cadence.EachUnit asked) {
    if (kept instanceof Cadence.EachUnit each) {
      // A start may leave no more than the last month of a quarter, which has its own number.
      return each.unit().compareTo(asked.unit()) <= 0 && each.times() >= asked.times();
    }
    LocalDate end = CYCLE_START.plusDays(CYCLE_DAYS);
    for (LocalDate first = CYCLE_START;
        first.isBefore(end);
        first = asked.unit().firstDayOfNext(first)) {
      if (fewestIn(first, asked.unit(), kept) < asked.times()) {
        return false;
      }
    }
    return true;
  }

  /** How many events keep a period in a whole unit, when the one before was on the last day before it. */
  private static int fewestIn(LocalDate first, CalendarUnit unit, Cadence kept) {
    LocalDate last = unit.lastDay(first);
    int events = 0;
    for (LocalDate event = latest(kept, first.minusDays(1));
        !event.isAfter(last);
        event = latest(kept, event)) {
      events++;
    }
    return events;
  }
}
