package io.github.supervisionkit.scenario;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.notation.Field;
import io.github.supervisionkit.notation.Fields;
import io.github.supervisionkit.notation.Form;
import io.github.supervisionkit.notation.Lists;
import io.github.supervisionkit.notation.Scalars;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.Appraisal;
import io.github.supervisionkit.service.Audit;
import io.github.supervisionkit.service.Observation;
import io.github.supervisionkit.service.Organisation;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** How facts are written: with the keys of a service record, each of which may be left out. */
final class FactsForm {

  private static final int MOST_DAYS = 10_000;

  private static final Form<Map<String, Integer>> PARAMETERS =
      Lists.keyed(Scalars.identifier(), Scalars.wholeNumber(0, MOST_DAYS));

  private static final Form<Organisation> ORGANISATION = Form.mapping(fields -> {
    Field<Optional<String>> calendar = fields.optional("calendar", Scalars.word(UkCalendars.ids()));
    Field<List<LocalDate>> closures = FactWords.list(fields, "closures", Scalars.date());
    Field<Map<String, Integer>> parameters = fields.optional("parameters", PARAMETERS, Map.of());
    return () -> Organisation.builder()
        .calendar(calendar.value())
        .addAllClosures(closures.value())
        .putAllParameters(parameters.value())
        .build();
  });

  private static final Form<Observation> OBSERVATION = Form.mapping(fields -> {
    Field<String> person = fields.required("person", Scalars.text());
    Field<LocalDate> on = fields.required("on", Scalars.date());
    Field<String> fedBack = fields.optional("fedBack", Scalars.text(), "");
    return () -> new Observation(person.value(), on.value(), fedBack.value());
  });

  private static final Form<Appraisal> APPRAISAL = Form.mapping(fields -> {
    Field<String> person = fields.required("person", Scalars.text());
    Field<LocalDate> on = fields.required("on", Scalars.date());
    return () -> new Appraisal(person.value(), on.value());
  });

  private static final Form<Audit> AUDIT = Form.mapping(fields -> {
    Field<LocalDate> on = fields.required("on", Scalars.date());
    Field<String> kind = fields.required("kind", Scalars.text());
    return () -> new Audit(on.value(), kind.value());
  });

  private FactsForm() {}

  static Form<ServiceRecord> form() {
    return Form.mapping(fields -> {
      new FactReferences(fields).check();
      return service(fields);
    });
  }

  private static Supplier<ServiceRecord> service(Fields fields) {
    Field<Organisation> organisation =
        fields.optional("organisation", ORGANISATION, Organisation.builder().build());
    Field<List<Person>> people = distinct(fields, "people", PersonForm.form());
    Field<List<CaseFile>> cases = distinct(fields, "cases", CaseForm.form());
    Field<List<Session>> sessions = distinct(fields, "sessions", SessionForm.session());
    Field<List<Matter>> matters = distinct(fields, "matters", SessionForm.matter());
    Field<List<RecordEntry>> records = FactWords.list(fields, "records", RecordForm.entry());
    Field<List<Agreement>> agreements = distinct(fields, "agreements", RecordForm.agreement());
    Field<List<Observation>> observations = FactWords.list(fields, "observations", OBSERVATION);
    Field<List<Appraisal>> appraisals = FactWords.list(fields, "appraisals", APPRAISAL);
    Field<List<Audit>> audits = FactWords.list(fields, "audits", AUDIT);
    return () -> ServiceRecord.builder()
        .organisation(organisation.value())
        .addAllPeople(people.value())
        .addAllCases(cases.value())
        .addAllSessions(sessions.value())
        .addAllMatters(matters.value())
        .addAllRecords(records.value())
        .addAllAgreements(agreements.value())
        .addAllObservations(observations.value())
        .addAllAppraisals(appraisals.value())
        .addAllAudits(audits.value())
        .build();
  }

  private static <T> Field<List<T>> distinct(Fields fields, String key, Form<T> item) {
    return fields.optional(key, Lists.distinct("id", item), List.of());
  }
}
