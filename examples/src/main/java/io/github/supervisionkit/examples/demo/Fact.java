package io.github.supervisionkit.examples.demo;

import java.util.Optional;

/** A role or a circumstance, with its level where it has one, and the days on which it holds. */
record Fact(String what, Optional<String> level, Span span) {

  static Fact of(String what, Span span) {
    return new Fact(what, Optional.empty(), span);
  }

  static Fact at(String what, String level, Span span) {
    return new Fact(what, Optional.of(level), span);
  }
}
