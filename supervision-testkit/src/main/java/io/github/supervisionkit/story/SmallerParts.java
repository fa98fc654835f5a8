package io.github.supervisionkit.story;

import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.workforce.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a person, a case or a session looks like with one of its parts left out. */
final class SmallerParts {

  private SmallerParts() {}

  static List<Session> ofSession(Session session) {
    List<Session> simpler = new ArrayList<>();
    each(
        session.discussions(),
        less -> simpler.add(copy(session).discussions(less).build()));
    each(session.matters(), less -> simpler.add(copy(session).matters(less).build()));
    each(
        session.supervisees(),
        less -> simpler.add(copy(session).supervisees(less).build()));
    simpler.add(copy(session).end(Optional.empty()).build());
    simpler.add(copy(session).stream(Optional.empty()).build());
    return simpler;
  }

  private static Session.Builder copy(Session session) {
    Session.Builder builder = Session.builder();
    builder.from(session);
    return builder;
  }

  static List<CaseFile> ofCase(CaseFile file) {
    List<CaseFile> simpler = new ArrayList<>();
    each(file.holders(), less -> simpler.add(copy(file).holders(less).build()));
    each(
        file.circumstances(), less -> simpler.add(copy(file).circumstances(less).build()));
    simpler.add(copy(file).closed(Optional.empty()).build());
    simpler.add(copy(file).opened(Optional.empty()).build());
    simpler.add(copy(file).subject(Optional.empty()).build());
    return simpler;
  }

  private static CaseFile.Builder copy(CaseFile file) {
    CaseFile.Builder builder = CaseFile.builder();
    builder.from(file);
    return builder;
  }

  static List<Person> ofPerson(Person person) {
    List<Person> simpler = new ArrayList<>();
    each(person.roles(), less -> simpler.add(copy(person).roles(less).build()));
    each(
        person.circumstances(),
        less -> simpler.add(copy(person).circumstances(less).build()));
    each(person.absences(), less -> simpler.add(copy(person).absences(less).build()));
    each(
        person.arrangements(),
        less -> simpler.add(copy(person).arrangements(less).build()));
    each(
        person.lineManagers(),
        less -> simpler.add(copy(person).lineManagers(less).build()));
    each(
        person.supervisors(), less -> simpler.add(copy(person).supervisors(less).build()));
    each(person.events(), less -> simpler.add(copy(person).events(less).build()));
    simpler.add(copy(person).left(Optional.empty()).build());
    return simpler;
  }

  private static Person.Builder copy(Person person) {
    Person.Builder builder = Person.builder();
    builder.from(person);
    return builder;
  }

  private static <T> void each(List<T> all, Consumer<List<T>> take) {
    for (int i = 0; i < all.size(); i++) {
      List<T> less = new ArrayList<>(all);
      less.remove(i);
      take.accept(less);
    }
  }
}
