package io.github.supervisionkit.scenario;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.notation.Field;
import io.github.supervisionkit.notation.Form;
import io.github.supervisionkit.notation.Scalars;
import io.github.supervisionkit.vocabulary.Circumstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How a case of the facts is written. */
final class CaseForm {

  private static final Form<Allocation> HOLDER = Form.mapping(fields -> {
    Field<String> person = fields.required("person", Scalars.text());
    Supplier<DateRange> during = FactWords.during(fields);
    return () -> new Allocation(person.value(), during.get());
  });

  private CaseForm() {}

  static Form<CaseFile> form() {
    return Form.mapping(fields -> {
      Field<String> id = fields.required("id", Scalars.text());
      Field<Optional<String>> subject = FactWords.text(fields, "subject");
      Field<Optional<LocalDate>> opened = FactWords.date(fields, "opened");
      Field<Optional<LocalDate>> closed = FactWords.date(fields, "closed");
      Field<List<Allocation>> holders = FactWords.list(fields, "holders", HOLDER);
      Field<List<Circumstance>> circumstances =
          FactWords.list(fields, "circumstances", FactWords.CIRCUMSTANCE);
      return () -> CaseFile.builder()
          .id(id.value())
          .subject(subject.value())
          .opened(opened.value())
          .closed(closed.value())
          .addAllHolders(holders.value())
          .addAllCircumstances(circumstances.value())
          .build();
    });
  }
}
