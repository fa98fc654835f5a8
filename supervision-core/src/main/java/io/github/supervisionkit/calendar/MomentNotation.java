package io.github.supervisionkit.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** How moments are written: ISO dates and instants with an offset, years of four digits. */
final class MomentNotation {

  private static final int LENGTH_OF_DATE = 10;
  private static final int LAST_YEAR = 9999;

  private MomentNotation() {}

  static Moment parse(String text) {
    try {
      return text.length() <= LENGTH_OF_DATE
          ? Moment.onDate(LocalDate.parse(text))
          : Moment.at(OffsetDateTime.parse(text));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw new DateTimeParseException(
          String.format(
              Locale.ROOT,
              "`%s` is neither a date such as `2026-11-21` nor an instant such as `2026-11-21T10:00:00Z`",
              text),
          text,
          0,
          e);
    }
  }

  static void requireFourDigitYear(int year) {
    if (year < 1 || year > LAST_YEAR) {
      throw new IllegalArgumentException("year must be from 1 to 9999: " + year);
    }
  }
}
