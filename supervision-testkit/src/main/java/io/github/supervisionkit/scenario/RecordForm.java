package io.github.supervisionkit.scenario;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.notation.Field;
import io.github.supervisionkit.notation.Form;
import io.github.supervisionkit.notation.Scalars;
import io.github.supervisionkit.record.Copy;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.record.Signature;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How records and agreements of the facts are written. */
final class RecordForm {

  private static final int MOST_HOURS = 1000;

  private static final Form<Signature> SIGNATURE = Form.mapping(fields -> {
    Field<String> by = fields.required("by", Scalars.text());
    Field<Moment> at = fields.required("at", FactWords.moment());
    return () -> new Signature(by.value(), at.value());
  });

  private static final Form<Copy> COPY = Form.mapping(fields -> {
    Field<String> to = fields.required("to", Scalars.text());
    Field<Moment> at = fields.required("at", FactWords.moment());
    return () -> new Copy(to.value(), at.value());
  });

  private RecordForm() {}

  static Form<RecordEntry> entry() {
    return Form.mapping(fields -> {
      Field<String> of = fields.required("of", Scalars.text());
      Field<Optional<String>> place = FactWords.text(fields, "place");
      Field<Optional<String>> caseId = FactWords.text(fields, "case");
      Field<Optional<String>> by = FactWords.text(fields, "by");
      Field<Moment> at = fields.required("at", FactWords.moment());
      Field<Optional<String>> heading = FactWords.text(fields, "heading");
      Field<List<Signature>> signed = FactWords.list(fields, "signed", SIGNATURE);
      Field<List<Copy>> copied = FactWords.list(fields, "copied", COPY);
      Field<Boolean> disagreement = FactWords.says(fields, "disagreement");
      Field<Optional<Signature>> agreed = fields.optional("contentAgreed", SIGNATURE);
      return () -> RecordEntry.builder()
          .of(of.value())
          .place(place.value())
          .caseId(caseId.value())
          .by(by.value())
          .at(at.value())
          .heading(heading.value())
          .addAllSigned(signed.value())
          .addAllCopied(copied.value())
          .disagreement(disagreement.value())
          .contentAgreed(agreed.value())
          .build();
    });
  }

  static Form<Agreement> agreement() {
    return Form.mapping(fields -> {
      Field<String> id = fields.required("id", Scalars.text());
      Field<String> form = fields.optional("form", Scalars.text(), "one-to-one");
      Field<Optional<String>> supervisor = FactWords.text(fields, "supervisor");
      Field<List<String>> supervisees = FactWords.texts(fields, "supervisees");
      Field<LocalDate> made = fields.required("made", Scalars.date());
      Field<Optional<Cadence>> every = fields.optional("every", FactWords.cadence());
      Field<Optional<BigDecimal>> hours = fields.optional(
          "hours",
          Scalars.decimal(0, MOST_HOURS)
              .where(number -> number.signum() > 0, "a number of hours above 0, such as 1.5"));
      Field<List<String>> terms = FactWords.texts(fields, "terms");
      Field<List<Signature>> signed = FactWords.list(fields, "signed", SIGNATURE);
      Field<List<LocalDate>> reviewed = FactWords.list(fields, "reviewed", Scalars.date());
      return () -> Agreement.builder()
          .id(id.value())
          .form(form.value())
          .supervisor(supervisor.value())
          .addAllSupervisees(supervisees.value())
          .made(made.value())
          .every(every.value())
          .hours(hours.value())
          .addAllTerms(terms.value())
          .addAllSigned(signed.value())
          .addAllReviewed(reviewed.value())
          .build();
    });
  }
}
