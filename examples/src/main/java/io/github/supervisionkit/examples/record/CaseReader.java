package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;

/** Reads a case. */
final class CaseReader {

  static final Keys KEYS = Keys.of("id", "subject", "opened", "closed", "holders", "circumstances");
  private static final Keys HOLDER = Keys.of("person", "from", "until");

  private CaseReader() {}

  static CaseFile read(Node node, Reading reading) {
    Fields it = Fields.of(node, KEYS, reading);
    CaseFile.Builder file = CaseFile.builder();
    file.id(it.id(Space.CASE));
    file.subject(it.optionalText("subject"));
    file.opened(it.optionalDate("opened"));
    file.closed(it.optionalDate("closed"));
    it.inOrder("opened", "closed");
    for (Fields holder : it.objects("holders", HOLDER)) {
      file.addHolders(new Allocation(holder.reference("person", Space.PERSON), holder.range()));
    }
    for (Fields circumstance : it.objects("circumstances", CircumstanceReader.KEYS)) {
      file.addCircumstances(CircumstanceReader.read(circumstance));
    }
    return file.build();
  }
}
