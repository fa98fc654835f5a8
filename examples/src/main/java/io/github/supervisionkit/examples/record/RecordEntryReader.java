package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.record.Copy;
import io.github.supervisionkit.record.RecordEntry;

/** Reads something that was written down. */
final class RecordEntryReader {

  static final Keys KEYS = Keys.of(
      "of",
      "place",
      "case",
      "by",
      "at",
      "heading",
      "signed",
      "copied",
      "disagreement",
      "contentAgreed");
  private static final Keys COPY = Keys.of("to", "at");

  private RecordEntryReader() {}

  static RecordEntry read(Node node, Reading reading) {
    Fields it = Fields.of(node, KEYS, reading);
    RecordEntry.Builder entry = RecordEntry.builder();
    entry.of(it.recorded("of"));
    entry.place(it.optionalText("place"));
    entry.caseId(it.optionalReference("case", Space.CASE));
    entry.by(it.optionalReference("by", Space.PERSON));
    entry.at(it.moment("at"));
    entry.heading(it.optionalText("heading"));
    for (Fields signature : it.objects("signed", SignatureReader.KEYS)) {
      entry.addSigned(SignatureReader.read(signature));
    }
    for (Fields copy : it.objects("copied", COPY)) {
      entry.addCopied(new Copy(copy.reference("to", Space.PERSON), copy.moment("at")));
    }
    entry.disagreement(it.says("disagreement"));
    entry.contentAgreed(
        it.optionalObject("contentAgreed", SignatureReader.KEYS).map(SignatureReader::read));
    return entry.build();
  }
}
