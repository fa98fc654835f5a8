package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.PersonEvent;
import io.github.supervisionkit.workforce.RoleHeld;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a person of the service. */
final class PersonReader {

  static final Keys KEYS = Keys.of(
      "id",
      "started",
      "left",
      "roles",
      "circumstances",
      "lineManagers",
      "supervisors",
      "absences",
      "arrangements",
      "events");
  private static final Keys ROLE = Keys.of("role", "from", "until");
  private static final Keys LINE_MANAGER = Keys.of("person", "from", "until");
  private static final Keys SUPERVISOR = Keys.of("person", "from", "until", "delegated");
  private static final Keys ABSENCE = Keys.of("from", "until", "reason");
  private static final Keys ARRANGEMENT =
      Keys.of("id", "from", "until", "form", "every", "by", "reason");
  private static final Keys EVENT = Keys.of("event", "on");

  private PersonReader() {}

  static Person read(Node node, Reading reading) {
    Fields it = Fields.of(node, KEYS, reading);
    String id = it.id(Space.PERSON);
    Person.Builder person = Person.builder();
    person.id(id);
    person.started(it.optionalDate("started"));
    person.left(it.optionalDate("left"));
    it.inOrder("started", "left");
    for (Fields role : it.objects("roles", ROLE)) {
      person.addRoles(new RoleHeld(role.word("role"), role.range()));
    }
    for (Fields circumstance : it.objects("circumstances", CircumstanceReader.KEYS)) {
      person.addCircumstances(CircumstanceReader.read(circumstance));
    }
    for (Fields manager : it.objects("lineManagers", LINE_MANAGER)) {
      person.addLineManagers(
          new LineManagement(manager.reference("person", Space.PERSON), manager.range()));
    }
    for (Fields supervisor : it.objects("supervisors", SUPERVISOR)) {
      person.addSupervisors(new SupervisorLink(
          supervisor.reference("person", Space.PERSON),
          supervisor.range(),
          supervisor.says("delegated")));
    }
    for (Fields absence : it.objects("absences", ABSENCE)) {
      Absence away = new Absence(absence.range(), absence.optionalText("reason").orElse(""));
      reading.identifiers().absent(away.reference(id));
      person.addAbsences(away);
    }
    readArrangements(it, person, reading);
    for (Fields event : it.objects("events", EVENT)) {
      person.addEvents(new PersonEvent(event.word("event"), event.date("on")));
    }
    return person.build();
  }

  private static void readArrangements(Fields it, Person.Builder person, Reading reading) {
    Set<String> ids = new HashSet<>();
    List<Fields> all = it.objects("arrangements", ARRANGEMENT);
    for (Fields arrangement : all) {
      Optional<String> id = arrangement.optionalText("id");
      Node found = arrangement.find("id");
      if (found != null && id.isPresent() && !ids.add(id.get())) {
        reading
            .findings()
            .at(
                found,
                found.found() + " a second time",
                "an id that no other arrangement of the person has",
                List.of());
      }
      person.addArrangements(Arrangement.builder()
          .id(id)
          .during(arrangement.range())
          .form(arrangement.optionalText("form"))
          .every(Numbers.cadence(arrangement, "every"))
          .by(arrangement.optionalReference("by", Space.PERSON))
          .reason(arrangement.optionalText("reason"))
          .build());
    }
  }
}
