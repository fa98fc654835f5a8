package io.github.supervisionkit.examples.demo;

/** Someone who stands beside a person or a case for a time: a supervisor, a line manager, a holder. */
record Tie(String person, Kind kind, Span span) {

  /** Whether the tie is the person's own or stands in for another's. */
  enum Kind {
    OWN,
    DELEGATED
  }

  static Tie own(String person, Span span) {
    return new Tie(person, Kind.OWN, span);
  }
}
