package io.github.supervisionkit.story;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The stretch of time in which a story plays, and how its days are chosen.
 *
 * @param from the first day
 * @param until the first day after it
 */
record Window(LocalDate from, LocalDate until) {

  private static final List<LocalDate> EDGES =
      Arrays.stream(EdgeDay.values()).map(EdgeDay::day).toList();

  static Window around(Dice dice) {
    LocalDate middle = dice.percent(70)
        ? dice.pick(EDGES)
        : LocalDate.of(2026, 1, 1).plusDays(dice.between(0, 500));
    LocalDate from = middle.minusDays(dice.between(10, 70));
    return new Window(from, middle.plusDays(dice.between(15, 70)));
  }

  /** A day of the window; edges come up more often than other days. */
  LocalDate day(Dice dice) {
    LocalDate day =
        from.plusDays(dice.between(0, (int) (until.toEpochDay() - from.toEpochDay()) - 1));
    return switch (dice.between(0, 9)) {
      case 0 -> day.withDayOfMonth(1);
      case 1 -> day.withDayOfMonth(day.lengthOfMonth());
      case 2 -> nearestEdge(day);
      default -> day;
    };
  }

  private LocalDate nearestEdge(LocalDate day) {
    for (LocalDate edge : EDGES) {
      if (!edge.isBefore(from) && edge.isBefore(until)) {
        return edge;
      }
    }
    return day;
  }
}
