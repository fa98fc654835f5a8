package io.github.supervisionkit.assessment;

import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Scope;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.ArisenMatter;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.session.Action;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.workforce.Person;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The facts from which a scope's duties can arise: those of its subject, and of whoever has to do with it. Rather too many
 * than too few; what does not belong to the scope is left out afterwards.
 */
final class Reach {

  private final Register register;
  private final Scope scope;
  private final Set<String> people = new HashSet<>();
  private final Set<String> cases = new HashSet<>();
  private final List<Person> reachedPeople;
  private final List<CaseFile> reachedCases;
  private final List<DatedSession> reachedSessions;
  private final List<ArisenMatter> reachedMatters;

  Reach(Register register, Scope scope) {
    this.register = register;
    this.scope = scope;
    if (scope.caseId().isPresent()) {
      ofCase(scope.caseId().get());
      scope.person().ifPresent(people::add);
    } else {
      scope.person().ifPresent(this::ofPerson);
    }
    reachedPeople = reached(register.people(), person -> people.contains(person.id()));
    reachedCases = scope.caseId().isEmpty() && scope.person().isPresent()
        ? register.caseloadOf(scope.person().get())
        : reached(register.cases(), file -> cases.contains(file.id()));
    reachedSessions = reached(register.sessions(), dated -> touches(dated.session()));
    reachedMatters = reached(register.matters(), this::touches);
  }

  private void ofCase(String id) {
    cases.add(id);
    register
        .caseFile(id)
        .ifPresent(file -> file.holders().forEach(holder -> people.add(holder.person())));
  }

  /** The records of a supervisee and of a line manager's staff can be another's duty. */
  private void ofPerson(String id) {
    people.add(id);
    for (Person person : register.people()) {
      if (person.supervisors().stream().anyMatch(link -> link.person().equals(id))
          || person.lineManagers().stream().anyMatch(link -> link.person().equals(id))) {
        people.add(person.id());
      }
    }
    for (String one : people) {
      register.caseloadOf(one).forEach(file -> cases.add(file.id()));
    }
  }

  List<Person> people() {
    return reachedPeople;
  }

  List<CaseFile> cases() {
    return reachedCases;
  }

  List<DatedSession> sessions() {
    return reachedSessions;
  }

  List<ArisenMatter> matters() {
    return reachedMatters;
  }

  /** The records of what was said in those sessions; of everything, where nothing is left out. */
  List<RecordEntry> records() {
    return scope.isEverything()
        ? register.service().records()
        : reachedSessions.stream()
            .flatMap(dated -> register.recordsOf(dated.session().id()).stream())
            .toList();
  }

  private <T> List<T> reached(List<T> all, Predicate<T> touched) {
    return scope.isEverything() ? all : all.stream().filter(touched).toList();
  }

  /** A session's duties are those of who takes part in it, or about the cases discussed in it. */
  private boolean touches(Session session) {
    Optional<String> person = scope.person();
    if (scope.caseId().isEmpty() && person.isPresent()) {
      return takesPart(person.get(), session);
    }
    for (CaseDiscussion discussion : session.discussions()) {
      if (cases.contains(discussion.caseId())) {
        return true;
      }
    }
    return false;
  }

  private boolean touches(ArisenMatter arisen) {
    return touches(arisen.matter())
        || arisen.session().filter(dated -> touches(dated.session())).isPresent();
  }

  private static boolean takesPart(String person, Session session) {
    if (session.supervisor().filter(person::equals).isPresent()
        || session.supervisees().contains(person)) {
      return true;
    }
    for (Action action : session.actions()) {
      if (action.owner().filter(person::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean touches(Matter matter) {
    return isAmong(cases, matter.caseId())
        || (scope.caseId().isEmpty()
            && (isAmong(people, matter.by()) || isAmong(people, matter.person())));
  }

  private static boolean isAmong(Set<String> ids, Optional<String> id) {
    return id.isPresent() && ids.contains(id.get());
  }
}
