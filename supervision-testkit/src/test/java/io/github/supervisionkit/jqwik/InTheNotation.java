package io.github.supervisionkit.jqwik;

import io.github.supervisionkit.notation.PackWriter;

/** The domain whose packs are printed as the notation writes them. */
class InTheNotation extends SupervisionDomain {

  InTheNotation() {
    super(PackWriter::written);
  }
}
