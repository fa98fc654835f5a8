package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.Optional;

/** The days on which something holds: the first day in, the last bound out. */
record Span(LocalDate from, Optional<LocalDate> until) {

  Span {
    if (until.isPresent() && !until.get().isAfter(from)) {
      throw new IllegalArgumentException("until must be after from: " + from + ", " + until.get());
    }
  }

  static Span since(LocalDate from) {
    return new Span(from, Optional.empty());
  }

  static Span of(LocalDate from, LocalDate until) {
    return new Span(from, Optional.of(until));
  }

  /** Obtains a span from text such as {@code 2026-08-03..2026-08-17}, or {@code 2026-08-03..} where it still holds. */
  static Span parse(String text) {
    int dots = text.indexOf("..");
    LocalDate from = LocalDate.parse(text.substring(0, dots));
    String until = text.substring(dots + 2);
    return until.isEmpty() ? since(from) : of(from, LocalDate.parse(until));
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }

  boolean overlaps(Span other) {
    return until.map(other.from::isBefore).orElse(true)
        && other.until.map(from::isBefore).orElse(true);
  }

  boolean endedBy(LocalDate day) {
    return until.isPresent() && !until.get().isAfter(day);
  }
}
