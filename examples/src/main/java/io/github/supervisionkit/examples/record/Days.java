package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.source.Dates;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Dates as the format writes them, {@code 2026-11-21}, years 0001 to 9999.
 *
 * <p>Read by hand: a service has tens of thousands, and the formatters of the platform cost a fresh JVM more than all the rest of
 * the reading.
 */
final class Days {

  static final String EXPECTED = "a date such as 2026-11-21";

  static final int LENGTH = 10;

  private Days() {}

  /** Returns the date that the first ten characters write, or null when they write none. */
  static @Nullable LocalDate parse(String text) {
    if (!isShaped(text)) {
      return null;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    boolean exists = year > 0 && month > 0 && month <= 12 && day > 0 && day <= days(year, month);
    return exists ? LocalDate.of(year, month, day) : null;
  }

  /** Returns what would be right in place of a text that writes no date. */
  static String expected(String text) {
    if (!isShaped(text)) {
      return EXPECTED;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    if (year == 0 || month < 1 || month > 12) {
      return year == 0 ? "a year from 0001 to 9999" : "a month from 01 to 12";
    }
    int days = days(year, month);
    return "a day that exists: " + Dates.month(LocalDate.of(year, month, 1)) + " " + year + " has "
        + days + " days";
  }

  /** Returns the number that some characters write, or -1 when one of them is no digit. */
  static int number(String text, int from, int until) {
    int number = 0;
    for (int i = from; i < until; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  private static boolean isShaped(String text) {
    return text.length() >= LENGTH
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && number(text, 0, 4) >= 0
        && number(text, 5, 7) >= 0
        && number(text, 8, 10) >= 0;
  }

  private static int days(int year, int month) {
    return switch (month) {
      case 4, 6, 9, 11 -> 30;
      case 2 -> YearMonth.of(year, month).lengthOfMonth();
      default -> 31;
    };
  }
}
