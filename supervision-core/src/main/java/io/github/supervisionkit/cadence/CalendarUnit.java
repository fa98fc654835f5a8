package io.github.supervisionkit.cadence;

import java.time.LocalDate;

/** A unit of the calendar within which occurrences are counted. */
public enum CalendarUnit {

  /** A calendar month. */
  MONTH("calendar-month") {
    @Override
    public LocalDate firstDay(LocalDate date) {
      return date.withDayOfMonth(1);
    }

    @Override
    public LocalDate firstDayOfNext(LocalDate date) {
      return firstDay(date).plusMonths(1);
    }
  },

  /** A calendar quarter, beginning in January, April, July or October. */
  QUARTER("calendar-quarter") {
    @Override
    public LocalDate firstDay(LocalDate date) {
      return LocalDate.of(date.getYear(), (date.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }

    @Override
    public LocalDate firstDayOfNext(LocalDate date) {
      return firstDay(date).plusMonths(3);
    }
  },

  /** A calendar year. */
  YEAR("calendar-year") {
    @Override
    public LocalDate firstDay(LocalDate date) {
      return date.withDayOfYear(1);
    }

    @Override
    public LocalDate firstDayOfNext(LocalDate date) {
      return firstDay(date).plusYears(1);
    }
  };

  private final String text;

  CalendarUnit(String text) {
    this.text = text;
  }

  /**
   * Returns the first day of the unit that holds a day.
   *
   * @param date a day of the unit
   * @return its first day
   */
  public abstract LocalDate firstDay(LocalDate date);

  /**
   * Returns the first day of the unit after the one that holds a day.
   *
   * @param date a day of the unit before
   * @return the first day of the next unit
   */
  public abstract LocalDate firstDayOfNext(LocalDate date);

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
