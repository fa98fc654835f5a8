package io.github.supervisionkit.holiday;

import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rule behind the lists: what the holidays of a year are when nothing is proclaimed for it.
 *
 * <p>A holiday of a fixed date that falls at a weekend is kept on the next weekday that is no holiday itself. So 25 and 26
 * December 2027, a Saturday and a Sunday, become Monday 27 and Tuesday 28.
 */
final class StatutoryHolidays {

  private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
  private static final MonthDay SECOND_JANUARY = MonthDay.of(1, 2);
  private static final MonthDay SAINT_PATRICK = MonthDay.of(3, 17);
  private static final MonthDay BOYNE = MonthDay.of(7, 12);
  private static final MonthDay SAINT_ANDREW = MonthDay.of(11, 30);
  private static final MonthDay CHRISTMAS = MonthDay.of(12, 25);
  private static final MonthDay BOXING_DAY = MonthDay.of(12, 26);

  private StatutoryHolidays() {}

  /** The titles of a year's holidays by date; those of substitute days say that they are. */
  static SortedMap<LocalDate, String> of(Nation nation, int year) {
    SortedMap<LocalDate, String> holidays = movable(nation, year);
    SortedMap<MonthDay, String> fixed = fixed(nation);
    fixed.forEach((day, title) -> {
      if (!isWeekend(day.atYear(year))) {
        holidays.put(day.atYear(year), title);
      }
    });
    fixed.forEach((day, title) -> {
      if (isWeekend(day.atYear(year))) {
        holidays.put(nextFree(day.atYear(year), holidays), substituteFor(title));
      }
    });
    return holidays;
  }

  static String substituteFor(String title) {
    return title.concat(" (substitute day)");
  }

  private static SortedMap<LocalDate, String> movable(Nation nation, int year) {
    SortedMap<LocalDate, String> holidays = new TreeMap<>();
    LocalDate easter = Easter.sundayOf(year);
    holidays.put(easter.minusDays(2), "Good Friday");
    holidays.put(
        LocalDate.of(year, Month.MAY, 1).with(firstInMonth(DayOfWeek.MONDAY)),
        "Early May bank holiday");
    holidays.put(
        LocalDate.of(year, Month.MAY, 1).with(lastInMonth(DayOfWeek.MONDAY)),
        "Spring bank holiday");
    LocalDate august = LocalDate.of(year, Month.AUGUST, 1);
    if (nation == Nation.SCOTLAND) {
      holidays.put(august.with(firstInMonth(DayOfWeek.MONDAY)), "Summer bank holiday");
    } else {
      holidays.put(easter.plusDays(1), "Easter Monday");
      holidays.put(august.with(lastInMonth(DayOfWeek.MONDAY)), "Summer bank holiday");
    }
    return holidays;
  }

  private static SortedMap<MonthDay, String> fixed(Nation nation) {
    SortedMap<MonthDay, String> days = new TreeMap<>(
        Map.of(NEW_YEAR, "New Year’s Day", CHRISTMAS, "Christmas Day", BOXING_DAY, "Boxing Day"));
    switch (nation) {
      case ENGLAND_AND_WALES -> {}
      case SCOTLAND -> {
        days.put(SECOND_JANUARY, "2nd January");
        days.put(SAINT_ANDREW, "St Andrew’s Day");
      }
      case NORTHERN_IRELAND -> {
        days.put(SAINT_PATRICK, "St Patrick’s Day");
        days.put(BOYNE, "Battle of the Boyne (Orangemen’s Day)");
      }
    }
    return days;
  }

  private static LocalDate nextFree(LocalDate date, Map<LocalDate, String> taken) {
    LocalDate day = date;
    while (isWeekend(day) || taken.containsKey(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }
}
