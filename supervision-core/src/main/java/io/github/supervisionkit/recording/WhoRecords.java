package io.github.supervisionkit.recording;

import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.policy.Recorder;
import io.github.supervisionkit.service.ArisenMatter;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds out whose duty a record is, from the facts of the day. */
final class WhoRecords {

  private final Register register;

  WhoRecords(Register register) {
    this.register = Objects.requireNonNull(register, "register");
  }

  /** The records of a session, or of a case that was discussed in it. */
  Owing ofSession(Recorder recorder, Session session, Optional<String> caseId, LocalDate day) {
    List<String> managers = session.supervisor().stream().toList();
    List<String> supervisees = supervisees(session, caseId, day);
    return switch (recorder) {
      case SUPERVISOR, LINE_MANAGER, MANAGER_INVOLVED ->
        oneOf(managers, "who supervised session " + session.id());
      case SUPERVISEE -> oneOf(supervisees, "who was supervised in session " + session.id());
      case EITHER -> either(managers, supervisees, "who took part in session " + session.id());
      case ANYONE -> Owing.anyone();
    };
  }

  /** The record of a matter. */
  Owing ofMatter(Recorder recorder, ArisenMatter arisen, LocalDate day) {
    Matter matter = arisen.matter();
    if (arisen.session().isPresent()) {
      Session session = arisen.session().get().session();
      return recorder == Recorder.MANAGER_INVOLVED && matter.by().isPresent()
          ? Owing.by(matter.by().stream().toList())
          : ofSession(recorder, session, matter.caseId(), day);
    }
    List<String> managers =
        matter.by().or(() -> managerOf(practitioner(matter, day), day)).stream().toList();
    List<String> practitioners = practitioner(matter, day).stream().toList();
    return switch (recorder) {
      case SUPERVISOR, LINE_MANAGER, MANAGER_INVOLVED ->
        oneOf(managers, "which manager was involved in matter " + matter.id());
      case SUPERVISEE ->
        oneOf(practitioners, "which practitioner matter " + matter.id() + " concerns");
      case EITHER -> either(managers, practitioners, "who took part in matter " + matter.id());
      case ANYONE -> Owing.anyone();
    };
  }

  /** The practitioner whom a matter concerns, or else whoever held its case on the day. */
  Optional<String> practitioner(Matter matter, LocalDate day) {
    return matter.person().or(() -> matter.caseId().flatMap(id -> holder(id, day)));
  }

  /** Of two line managers at once the one who came last. */
  Optional<String> managerOf(Optional<String> person, LocalDate day) {
    return person
        .flatMap(register::person)
        .map(Person::lineManagers)
        .flatMap(managers -> managers.stream()
            .filter(manager -> manager.during().contains(day))
            .max(Comparator.comparing(
                    (LineManagement manager) -> manager.during().from())
                .thenComparing(LineManagement::person)))
        .map(LineManagement::person);
  }

  private Optional<String> holder(String caseId, LocalDate day) {
    return register
        .caseFile(caseId)
        .map(CaseFile::holders)
        .flatMap(holders -> holders.stream()
            .filter(holder -> holder.during().contains(day))
            .max(Comparator.comparing((Allocation holder) -> holder.during().from())
                .thenComparing(Allocation::person)))
        .map(Allocation::person);
  }

  private List<String> supervisees(Session session, Optional<String> caseId, LocalDate day) {
    List<String> all = session.supervisees().stream().distinct().sorted().toList();
    Optional<String> holder = caseId.flatMap(id -> holder(id, day)).filter(all::contains);
    return holder.map(List::of).orElse(all);
  }

  private static Owing oneOf(List<String> people, String missing) {
    return people.isEmpty() ? Owing.unknown(people, missing) : Owing.by(people);
  }

  private static Owing either(List<String> managers, List<String> others, String missing) {
    List<String> all = new ArrayList<>(managers);
    all.addAll(others);
    return managers.isEmpty() || others.isEmpty() ? Owing.unknown(all, missing) : Owing.by(all);
  }
}
