package io.github.supervisionkit.oracle;

import java.time.LocalDate;

/**
 * What a clock runs from.
 *
 * @param day the day
 * @param kind what happened on it
 * @param counted the first day whose events count
 */
record Since(LocalDate day, Kind kind, LocalDate counted) {

  /** What happened on the day from which a clock runs. */
  enum Kind {
    /** An event that counts. */
    EVENT,
    /** The requirement began. */
    START,
    /** The person came back from an absence that excused a limit. */
    RETURN
  }

  static Since start(LocalDate day) {
    return new Since(day, Kind.START, day);
  }

  Since countingFrom(LocalDate first) {
    return new Since(day, kind, first);
  }

  /** The first day on which something could be done after it: a start's own day is one, an event's is not. */
  LocalDate firstPracticalDay() {
    return kind == Kind.EVENT ? day.plusDays(1) : day;
  }
}
