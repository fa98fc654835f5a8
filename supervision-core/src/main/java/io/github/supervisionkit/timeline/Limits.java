package io.github.supervisionkit.timeline;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.CalendarUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The limits of one line: after an event, after a start, and over the borders of its stretches. */
final class Limits {

  private final Line line;
  private final FirstUnit firstUnit;

  Limits(Line line, FirstUnit firstUnit) {
    this.line = line;
    this.firstUnit = firstUnit;
  }

  /** The limit after the event at an index; events before {@code countFrom} don't count for a calendar unit. */
  LocalDate after(int event, LocalDate countFrom) {
    return over(stretchOf(line.events().get(event)), cadence -> after(cadence, event, countFrom));
  }

  /** The limit when the clock starts on a day, as at the beginning of a requirement or of one of its phases. */
  LocalDate first(LocalDate start) {
    return over(stretchOf(start), cadence -> first(cadence, start));
  }

  /** The limit when the clock starts again on a day in the middle of a unit that is owed all the same. */
  LocalDate again(LocalDate start) {
    return over(stretchOf(start), cadence -> cadence.firstLimit(start).orElseThrow());
  }

  /** The limit of a line that takes over from another one, which measured from an event. */
  LocalDate takingOver(LocalDate oldLimit, int event, LocalDate countFrom) {
    return taking(oldLimit, cadence -> after(cadence, event, countFrom));
  }

  /**
   * The limit of a line that takes over from another one, which measured from a start, or from an event that doesn't count
   * here; events up to {@code last} may fill the unit all the same.
   */
  LocalDate takingOver(LocalDate oldLimit, LocalDate start, int last, LocalDate countFrom) {
    return taking(
        oldLimit,
        cadence -> cadence instanceof Cadence.EachUnit each && isFull(each, start, last, countFrom)
            ? each.unit().lastDay(each.unit().firstDayOfNext(start))
            : first(cadence, start));
  }

  private boolean isFull(Cadence.EachUnit each, LocalDate start, int last, LocalDate countFrom) {
    LocalDate first = each.unit().firstDay(start);
    return line.events().stream()
            .limit(last + 1L)
            .filter(event -> !event.isBefore(first) && !event.isBefore(countFrom))
            .count()
        >= each.times();
  }

  /** The limit of a line that takes over from another one, whose clock had started again. */
  LocalDate takingOverAgain(LocalDate oldLimit, LocalDate start) {
    return taking(oldLimit, cadence -> cadence.firstLimit(start).orElseThrow());
  }

  private LocalDate over(int stretch, Function<Cadence, LocalDate> measured) {
    return overBorders(measured.apply(cadence(stretch)), stretch, measured);
  }

  private LocalDate taking(LocalDate oldLimit, Function<Cadence, LocalDate> measured) {
    return overBorders(capped(0, oldLimit, measured.apply(cadence(0))), 0, measured);
  }

  private LocalDate overBorders(
      LocalDate limit, int stretch, Function<Cadence, LocalDate> measured) {
    LocalDate result = limit;
    for (int next = stretch + 1;
        next < line.stretches().size() && result.isAfter(from(next));
        next++) {
      result = capped(next, result, measured.apply(cadence(next)));
    }
    return result;
  }

  /** {@code max(s + h, min(a + h, s + g))}: a longer interval at once, a shorter one afresh, never later than the old. */
  private LocalDate capped(int next, LocalDate old, LocalDate measured) {
    LocalDate afresh = first(cadence(next), from(next));
    LocalDate cap = afresh.isBefore(old) ? afresh : old;
    return measured.isAfter(cap) ? measured : cap;
  }

  private LocalDate first(Cadence cadence, LocalDate start) {
    LocalDate limit = cadence.firstLimit(start).orElseThrow();
    return cadence instanceof Cadence.EachUnit each && !firstUnit.isOwed(start, each.unit())
        ? each.unit().lastDay(each.unit().firstDayOfNext(start))
        : limit;
  }

  private LocalDate after(Cadence cadence, int event, LocalDate countFrom) {
    LocalDate day = line.events().get(event);
    return cadence instanceof Cadence.EachUnit each
        ? each(each, event, countFrom)
        : cadence.limitAfter(day).orElseThrow();
  }

  private LocalDate each(Cadence.EachUnit each, int event, LocalDate countFrom) {
    List<LocalDate> events = line.events();
    CalendarUnit unit = each.unit();
    LocalDate day = events.get(event);
    LocalDate first = unit.firstDay(day);
    int count = 0;
    for (int index = event; index >= 0; index--) {
      LocalDate earlier = events.get(index);
      if (earlier.isBefore(first) || earlier.isBefore(countFrom)) {
        break;
      }
      count++;
    }
    // A unit too short to be owed at the start is not owed after an event in it either.
    boolean owed = countFrom.isBefore(first) || firstUnit.isOwed(countFrom, unit);
    return count >= each.times() || !owed
        ? unit.lastDay(unit.firstDayOfNext(day))
        : unit.lastDay(day);
  }

  private int stretchOf(LocalDate day) {
    int index = 0;
    while (!day.isBefore(line.stretches().get(index).until())) {
      index++;
    }
    return index;
  }

  private Cadence cadence(int stretch) {
    return line.stretches().get(stretch).cadence();
  }

  private LocalDate from(int stretch) {
    return line.stretches().get(stretch).from();
  }
}
