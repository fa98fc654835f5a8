package io.github.supervisionkit.supervisor;

import io.github.supervisionkit.duty.Concerned;
import io.github.supervisionkit.duty.Fault;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Known;
import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.duty.Supervisors;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.LineManagerSupervises;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import java.util.ArrayList;
import java.util.List;

/** When people were supervised by somebody who was neither their line manager nor given the task. */
final class LineManagers {

  private final Inquiry inquiry;
  private final Supervisors supervisors;

  LineManagers(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.supervisors = new Supervisors(inquiry);
  }

  List<Fault> others(Person person, Condition who) {
    List<Fault> faults = new ArrayList<>();
    List<Spell> concerned = Concerned.by(who, person, inquiry);
    for (Supervisors.Link link :
        person.lineManagers().isEmpty() ? List.<Supervisors.Link>of() : supervisors.of(person)) {
      if (!link.delegated()) {
        List<Spell> supervised = concerned.stream()
            .flatMap(spell -> spell.within(link.during()).stream())
            .toList();
        Spell.outside(supervised, managed(person, link.supervisor()))
            .forEach(spell -> faults.add(new Fault(spell.during(), other(person, link))));
      }
    }
    return faults;
  }

  /** Whether nobody can say that the supervisor is the line manager, or that somebody else is. */
  boolean isUnknown(Person person, Clause clause) {
    return person.lineManagers().isEmpty()
        && clause.rules().stream()
            .filter(LineManagerSupervises.class::isInstance)
            .map(LineManagerSupervises.class::cast)
            .flatMap(rule -> Concerned.by(rule.who(), person, inquiry).stream())
            .anyMatch(spell -> spell.during().contains(inquiry.asOf()))
        && supervisors.of(person).stream()
            .anyMatch(link -> !link.delegated() && link.during().contains(inquiry.asOf()));
  }

  private List<Spell> managed(Person person, String supervisor) {
    return person.lineManagers().stream()
        .filter(manager -> manager.person().equals(supervisor))
        .map(LineManagement::during)
        .flatMap(during -> Known.range(during, inquiry.asOf()).stream())
        .map(during -> new Spell(Truth.TRUE, during))
        .toList();
  }

  private static Shortcoming other(Person person, Supervisors.Link link) {
    return new Shortcoming(
        "line-manager",
        link.supervisor() + " supervises " + person.id()
            + " and is not the line manager; the line manager supervises, or a delegation is"
            + " recorded");
  }
}
