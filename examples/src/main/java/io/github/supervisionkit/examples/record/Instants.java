package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.calendar.Moment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Moments as the format writes them: a date, or an instant with its offset, {@code 2026-11-21T10:00:00Z}. */
final class Instants {

  private static final int LENGTH_TO_SECONDS = 19;

  /** The other of the two offsets that a British service writes. */
  private static final ZoneOffset SUMMER = ZoneOffset.ofHours(1);

  private Instants() {}

  /** Returns the moment that a text writes, or null when it writes none. */
  static @Nullable Moment parse(String text) {
    LocalDate day = Days.parse(text);
    if (day == null) {
      return null;
    }
    if (text.length() == Days.LENGTH) {
      return Moment.onDate(day);
    }
    Moment common = common(text, day);
    return common == null ? rare(text) : common;
  }

  /** Returns what would be right in place of a text that writes no moment. */
  static String expected(String text) {
    if (text.length() >= Days.LENGTH && Days.parse(text) == null) {
      String expected = Days.expected(text);
      if (!expected.equals(Days.EXPECTED)) {
        return expected;
      }
    }
    return "a date such as 2026-11-21 or an instant with its offset such as 2026-11-21T10:00:00Z";
  }

  /** The usual forms, to the second, read by hand for the same reason as dates. */
  private static @Nullable Moment common(String text, LocalDate day) {
    if (text.length() <= LENGTH_TO_SECONDS
        || text.charAt(10) != 'T'
        || text.charAt(13) != ':'
        || text.charAt(16) != ':') {
      return null;
    }
    int hour = Days.number(text, 11, 13);
    int minute = Days.number(text, 14, 16);
    int second = Days.number(text, 17, LENGTH_TO_SECONDS);
    ZoneOffset offset = offset(text);
    boolean exists =
        hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    return exists && offset != null
        ? Moment.at(OffsetDateTime.of(day, LocalTime.of(hour, minute, second), offset))
        : null;
  }

  private static @Nullable ZoneOffset offset(String text) {
    char sign = text.charAt(LENGTH_TO_SECONDS);
    if (sign == 'Z' && text.length() == LENGTH_TO_SECONDS + 1) {
      return ZoneOffset.UTC;
    }
    if (text.length() != LENGTH_TO_SECONDS + 6
        || (sign != '+' && sign != '-')
        || text.charAt(22) != ':') {
      return null;
    }
    int hours = Days.number(text, 20, 22);
    int minutes = Days.number(text, 23, 25);
    if (hours < 0 || hours > 17 || minutes < 0 || minutes > 59) {
      return null;
    }
    if (hours == 1 && minutes == 0 && sign == '+') {
      return SUMMER;
    }
    return ZoneOffset.ofTotalSeconds((sign == '+' ? 60 : -60) * (60 * hours + minutes));
  }

  private static @Nullable Moment rare(String text) {
    try {
      return Moment.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
