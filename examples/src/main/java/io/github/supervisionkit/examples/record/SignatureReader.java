package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.record.Signature;

/** Reads who signed or agreed something, and when. */
final class SignatureReader {

  static final Keys KEYS = Keys.of("by", "at");

  private SignatureReader() {}

  static Signature read(Fields it) {
    return new Signature(it.reference("by", Space.PERSON), it.moment("at"));
  }
}
