package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.vocabulary.Circumstance;

/** Reads a circumstance of a person or a case. */
final class CircumstanceReader {

  static final Keys KEYS = Keys.of("is", "level", "from", "until");

  private CircumstanceReader() {}

  static Circumstance read(Fields it) {
    return new Circumstance(it.word("is"), it.optionalText("level").orElse(""), it.range());
  }
}
