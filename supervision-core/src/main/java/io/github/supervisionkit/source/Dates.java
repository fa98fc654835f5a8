package io.github.supervisionkit.source;

import java.time.LocalDate;

/** How dates are written in sentences: in English, with the month in full, whatever the host's locale. */
public final class Dates {

  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private static final String[] DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };

  private Dates() {}

  /**
   * Returns a date as it is written in a sentence.
   *
   * @param date the date
   * @return for example {@code 3 November 2026}
   */
  public static String inWords(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
  }

  /**
   * Returns the name of a date's month.
   *
   * @param date the date
   * @return for example {@code November}
   */
  public static String month(LocalDate date) {
    return MONTHS[date.getMonthValue() - 1];
  }

  /**
   * Returns the name of a date's weekday.
   *
   * @param date the date
   * @return for example {@code Tuesday}
   */
  public static String weekday(LocalDate date) {
    return DAYS[date.getDayOfWeek().getValue() - 1];
  }
}
