package io.github.supervisionkit.story;

import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.workforce.Person;
import java.util.ArrayList;
import java.util.List;

/** The same service with its lists, and the lists within them, in another order. */
public final class Reordered {

  private final Dice dice;

  private Reordered(long seed) {
    this.dice = new Dice(seed);
  }

  /**
   * Returns a service in another order.
   *
   * @param service the service
   * @param seed which order
   * @return the same facts
   */
  public static ServiceRecord of(ServiceRecord service, long seed) {
    Reordered order = new Reordered(seed);
    ServiceRecord.Builder reordered = ServiceRecord.builder();
    reordered.from(service);
    return reordered
        .people(order.shuffled(service.people().stream().map(order::person).toList()))
        .cases(order.shuffled(service.cases().stream().map(order::caseFile).toList()))
        .sessions(order.shuffled(service.sessions().stream().map(order::session).toList()))
        .matters(order.shuffled(service.matters()))
        .records(order.shuffled(service.records()))
        .agreements(order.shuffled(service.agreements()))
        .observations(order.shuffled(service.observations()))
        .appraisals(order.shuffled(service.appraisals()))
        .audits(order.shuffled(service.audits()))
        .build();
  }

  private Person person(Person person) {
    Person.Builder builder = Person.builder();
    builder.from(person);
    return builder
        .roles(shuffled(person.roles()))
        .circumstances(shuffled(person.circumstances()))
        .lineManagers(shuffled(person.lineManagers()))
        .supervisors(shuffled(person.supervisors()))
        .absences(shuffled(person.absences()))
        .arrangements(shuffled(person.arrangements()))
        .events(shuffled(person.events()))
        .build();
  }

  private CaseFile caseFile(CaseFile file) {
    CaseFile.Builder builder = CaseFile.builder();
    builder.from(file);
    return builder
        .holders(shuffled(file.holders()))
        .circumstances(shuffled(file.circumstances()))
        .build();
  }

  private Session session(Session session) {
    Session.Builder builder = Session.builder();
    builder.from(session);
    return builder
        .supervisees(shuffled(session.supervisees()))
        .discussions(shuffled(session.discussions()))
        .matters(shuffled(session.matters()))
        .actions(shuffled(session.actions()))
        .build();
  }

  private <T> List<T> shuffled(List<T> list) {
    List<T> left = new ArrayList<>(list);
    List<T> shuffled = new ArrayList<>();
    while (!left.isEmpty()) {
      shuffled.add(left.remove(dice.between(0, left.size() - 1)));
    }
    return shuffled;
  }
}
