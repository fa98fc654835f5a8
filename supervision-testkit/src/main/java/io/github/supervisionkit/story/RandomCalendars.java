package io.github.supervisionkit.story;

import io.github.supervisionkit.calendar.Coverage;
import io.github.supervisionkit.calendar.TableCalendar;
import io.github.supervisionkit.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Working calendars that nobody proclaimed, each made from a seed: the same seed gives the same calendar, in one version of the
 * library.
 *
 * <p>They cover 2015 to 2030. Seven in ten have the weekend of Saturday and Sunday, the others another one, one day, or none.
 * One in ten has no holiday, one in ten a single one, the others up to twelve a year, some of them in a row and many on edge
 * days; one in five has closures.
 */
public final class RandomCalendars {

  private static final int FIRST_YEAR = 2015;
  private static final int YEARS = 16;
  private static final List<Set<DayOfWeek>> WEEKENDS =
      List.of(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Set.of(DayOfWeek.SUNDAY), Set.of());

  private RandomCalendars() {}

  /**
   * Makes a calendar.
   *
   * @param seed which one
   * @return the calendar
   */
  public static WorkingCalendar calendar(long seed) {
    Dice dice = new Dice(seed);
    Coverage coverage = Coverage.ofYears(FIRST_YEAR, FIRST_YEAR + YEARS - 1);
    Map<LocalDate, String> holidays = holidays(dice);
    String id = "random-" + seed;
    WorkingCalendar calendar = dice.percent(70)
        ? TableCalendar.of(id, coverage, holidays)
        : TableCalendar.of(id, coverage, dice.pick(WEEKENDS), holidays);
    return dice.percent(20)
        ? calendar.withClosures(new TreeSet<>(List.of(day(dice), day(dice))))
        : calendar;
  }

  private static Map<LocalDate, String> holidays(Dice dice) {
    int count = switch (dice.between(0, 9)) {
      case 0 -> 0;
      case 1 -> 1;
      default -> dice.between(2, 12 * YEARS);
    };
    Map<LocalDate, String> holidays = new TreeMap<>();
    for (LocalDate day = day(dice); holidays.size() < count; ) {
      holidays.put(day, "a holiday");
      // Some come in a row, and that day may be one already: then one falls elsewhere.
      LocalDate next = day.plusDays(1);
      day = dice.percent(30) && next.getYear() == day.getYear() ? next : day(dice);
    }
    return holidays;
  }

  private static LocalDate day(Dice dice) {
    return dice.percent(10)
        ? dice.pick(List.of(EdgeDay.values())).day()
        : LocalDate.of(FIRST_YEAR, 1, 1).plusDays(dice.between(0, 365 * YEARS));
  }
}
