package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The clock on the wall of both services. */
final class London {

  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  private London() {}

  /** Returns the instant at which the wall shows that time, with the offset of that day. */
  static OffsetDateTime at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(ZONE).toOffsetDateTime();
  }

  /** Returns the instant so many minutes later, with the offset that holds then. */
  static OffsetDateTime plusMinutes(OffsetDateTime start, long minutes) {
    return start.plusMinutes(minutes).atZoneSameInstant(ZONE).toOffsetDateTime();
  }

  static String text(OffsetDateTime instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
  }
}
