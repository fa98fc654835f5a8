package io.github.supervisionkit.cadence;

import java.time.LocalDate;

/** A unit of the calendar within which occurrences are counted. */
public enum CalendarUnit {

  /** A calendar month. */
  MONTH("calendar-month", 1),

  /** A calendar quarter, beginning in January, April, July or October. */
  QUARTER("calendar-quarter", 3),

  /** A calendar year. */
  YEAR("calendar-year", 12);

  private final String text;
  private final int months;

  CalendarUnit(String text, int months) {
    this.text = text;
    this.months = months;
  }

  /**
   * Returns the first day of the unit that holds a day.
   *
   * @param date a day of the unit
   * @return its first day
   */
  public LocalDate firstDay(LocalDate date) {
    int monthsBefore = date.getMonthValue() - 1;
    return LocalDate.of(date.getYear(), monthsBefore - monthsBefore % months + 1, 1);
  }

  /**
   * Returns the first day of the unit after the one that holds a day.
   *
   * @param date a day of the unit before
   * @return the first day of the next unit
   */
  public LocalDate firstDayOfNext(LocalDate date) {
    return firstDay(date).plusMonths(months);
  }

  /**
   * Returns the last day of the unit that holds a day.
   *
   * @param date a day of the unit
   * @return its last day
   */
  public LocalDate lastDay(LocalDate date) {
    return firstDayOfNext(date).minusDays(1);
  }

  /**
   * Returns the unit as packs and records write it.
   *
   * @return for example {@code calendar-month}
   */
  public String text() {
    return text;
  }
}
