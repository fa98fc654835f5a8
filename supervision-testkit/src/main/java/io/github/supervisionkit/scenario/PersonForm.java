package io.github.supervisionkit.scenario;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.notation.Field;
import io.github.supervisionkit.notation.Fields;
import io.github.supervisionkit.notation.Form;
import io.github.supervisionkit.notation.Scalars;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.PersonEvent;
import io.github.supervisionkit.workforce.RoleHeld;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How a person of the facts is written. */
final class PersonForm {

  private static final Form<RoleHeld> ROLE = Form.mapping(fields -> {
    Field<String> role = fields.required("role", Scalars.text());
    Supplier<DateRange> during = FactWords.during(fields);
    return () -> new RoleHeld(role.value(), during.get());
  });

  private static final Form<LineManagement> LINE_MANAGER = Form.mapping(fields -> {
    Field<String> person = fields.required("person", Scalars.text());
    Supplier<DateRange> during = FactWords.during(fields);
    return () -> new LineManagement(person.value(), during.get());
  });

  private static final Form<SupervisorLink> SUPERVISOR = Form.mapping(fields -> {
    Field<String> person = fields.required("person", Scalars.text());
    Supplier<DateRange> during = FactWords.during(fields);
    Field<Boolean> delegated = FactWords.says(fields, "delegated");
    return () -> new SupervisorLink(person.value(), during.get(), delegated.value());
  });

  private static final Form<Absence> ABSENCE = Form.mapping(fields -> {
    Supplier<DateRange> during = FactWords.during(fields);
    Field<String> reason = fields.optional("reason", Scalars.text(), "");
    return () -> new Absence(during.get(), reason.value());
  });

  private static final Form<PersonEvent> EVENT = Form.mapping(fields -> {
    Field<String> event = fields.required("event", Scalars.text());
    Field<LocalDate> on = fields.required("on", Scalars.date());
    return () -> new PersonEvent(event.value(), on.value());
  });

  private static final Form<Arrangement> ARRANGEMENT = Form.mapping(PersonForm::arrangement);

  private PersonForm() {}

  static Form<Person> form() {
    return Form.mapping(PersonForm::person);
  }

  private static Supplier<Person> person(Fields fields) {
    Field<String> id = fields.required("id", Scalars.text());
    Field<Optional<LocalDate>> started = FactWords.date(fields, "started");
    Field<Optional<LocalDate>> left = FactWords.date(fields, "left");
    Field<List<RoleHeld>> roles = FactWords.list(fields, "roles", ROLE);
    Field<List<Circumstance>> circumstances =
        FactWords.list(fields, "circumstances", FactWords.CIRCUMSTANCE);
    Field<List<LineManagement>> lineManagers = FactWords.list(fields, "lineManagers", LINE_MANAGER);
    Field<List<SupervisorLink>> supervisors = FactWords.list(fields, "supervisors", SUPERVISOR);
    Field<List<Absence>> absences = FactWords.list(fields, "absences", ABSENCE);
    Field<List<Arrangement>> arrangements = FactWords.list(fields, "arrangements", ARRANGEMENT);
    Field<List<PersonEvent>> events = FactWords.list(fields, "events", EVENT);
    return () -> Person.builder()
        .id(id.value())
        .started(started.value())
        .left(left.value())
        .addAllRoles(roles.value())
        .addAllCircumstances(circumstances.value())
        .addAllLineManagers(lineManagers.value())
        .addAllSupervisors(supervisors.value())
        .addAllAbsences(absences.value())
        .addAllArrangements(arrangements.value())
        .addAllEvents(events.value())
        .build();
  }

  private static Supplier<Arrangement> arrangement(Fields fields) {
    Field<Optional<String>> id = FactWords.text(fields, "id");
    Supplier<DateRange> during = FactWords.during(fields);
    Field<Optional<String>> form = FactWords.text(fields, "form");
    Field<Cadence> every = fields.required("every", FactWords.cadence());
    Field<Optional<String>> by = FactWords.text(fields, "by");
    Field<Optional<String>> reason = FactWords.text(fields, "reason");
    return () -> Arrangement.builder()
        .id(id.value())
        .during(during.get())
        .form(form.value())
        .every(every.value())
        .by(by.value())
        .reason(reason.value())
        .build();
  }
}
