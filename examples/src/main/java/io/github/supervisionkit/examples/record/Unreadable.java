package io.github.supervisionkit.examples.record;

import java.io.IOException;

/** A document that cannot be read any further; line and column are 0 where no single place can be named. */
final class Unreadable extends IOException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final String found;
  private final String expected;

  Unreadable(int line, int column, String found, String expected) {
    super(found);
    this.line = line;
    this.column = column;
    this.found = found;
    this.expected = expected;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  String found() {
    return found;
  }

  String expected() {
    return expected;
  }
}
