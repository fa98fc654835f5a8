package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.agreement.Agreement;
import java.util.Optional;

/** Reads a supervision agreement. */
final class AgreementReader {

  static final Keys KEYS = Keys.of(
      "id",
      "form",
      "supervisor",
      "supervisees",
      "made",
      "every",
      "hours",
      "terms",
      "signed",
      "reviewed");

  private AgreementReader() {}

  static Agreement read(Node node, Reading reading) {
    Fields it = Fields.of(node, KEYS, reading);
    Agreement.Builder agreement = Agreement.builder();
    agreement.id(it.id(Space.AGREEMENT));
    Optional<String> form = it.optionalText("form");
    if (form.isPresent()) {
      agreement.form(form.get());
    }
    agreement.supervisor(it.optionalReference("supervisor", Space.PERSON));
    agreement.addAllSupervisees(it.references("supervisees", Space.PERSON));
    agreement.made(it.date("made"));
    agreement.every(Numbers.optionalCadence(it, "every"));
    agreement.hours(Numbers.hours(it, "hours"));
    agreement.addAllTerms(it.texts("terms"));
    for (Fields signature : it.objects("signed", SignatureReader.KEYS)) {
      agreement.addSigned(SignatureReader.read(signature));
    }
    agreement.addAllReviewed(it.dates("reviewed"));
    return agreement.build();
  }
}
