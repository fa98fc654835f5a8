package io.github.supervisionkit.timeline;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.CalendarUnit;
import java.time.LocalDate;
import java.util.List;

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
    int stretch = stretchOf(line.events().get(event));
    return overBorders(after(cadence(stretch), event, countFrom), stretch, event);
  }

  /** The limit when the clock starts on a day, as at the beginning of a requirement or of one of its phases. */
  LocalDate first(LocalDate start) {
    int stretch = stretchOf(start);
    return overBorders(first(cadence(stretch), start), stretch, start);
  }

  /** The limit when the clock starts again on a day in the middle of a unit that is owed all the same. */
  LocalDate again(LocalDate start) {
    int stretch = stretchOf(start);
    LocalDate limit = cadence(stretch).firstLimit(start).orElseThrow();
    return overBorders(limit, stretch, start);
  }

  /** The limit of a line that takes over from another one, which measured from an event. */
  LocalDate takingOver(LocalDate oldLimit, int event) {
    LocalDate limit = capped(0, oldLimit, after(cadence(0), event, LocalDate.MIN));
    return overBorders(limit, 0, event);
  }

  /** The limit of a line that takes over from another one, which measured from a start. */
  LocalDate takingOver(LocalDate oldLimit, LocalDate start) {
    LocalDate limit = capped(0, oldLimit, cadence(0).firstLimit(start).orElseThrow());
    return overBorders(limit, 0, start);
  }

  private LocalDate overBorders(LocalDate limit, int stretch, int event) {
    LocalDate result = limit;
    for (int next = stretch + 1;
        next < line.stretches().size() && result.isAfter(from(next));
        next++) {
      result = capped(next, result, after(cadence(next), event, LocalDate.MIN));
    }
    return result;
  }

  private LocalDate overBorders(LocalDate limit, int stretch, LocalDate start) {
    LocalDate result = limit;
    for (int next = stretch + 1;
        next < line.stretches().size() && result.isAfter(from(next));
        next++) {
      result = capped(next, result, cadence(next).firstLimit(start).orElseThrow());
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
    for (int index = event; index >= 0 && count < each.times(); index--) {
      LocalDate earlier = events.get(index);
      if (earlier.isBefore(first) || earlier.isBefore(countFrom)) {
        break;
      }
      count++;
    }
    return count >= each.times() ? unit.lastDay(unit.firstDayOfNext(day)) : unit.lastDay(day);
  }

  private int stretchOf(LocalDate day) {
    List<Stretch> stretches = line.stretches();
    for (int index = 0; index < stretches.size(); index++) {
      if (day.isBefore(stretches.get(index).until())) {
        return index;
      }
    }
    return stretches.size() - 1;
  }

  private Cadence cadence(int stretch) {
    return line.stretches().get(stretch).cadence();
  }

  private LocalDate from(int stretch) {
    return line.stretches().get(stretch).from();
  }
}
