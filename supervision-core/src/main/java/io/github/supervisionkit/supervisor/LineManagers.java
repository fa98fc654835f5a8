package io.github.supervisionkit.supervisor;

import io.github.supervisionkit.duty.Concerned;
import io.github.supervisionkit.duty.Fault;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Known;
import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.duty.Supervisors;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.LineManagerSupervises;
import io.github.supervisionkit.policy.LineManagerSupervises.Delegation;
import io.github.supervisionkit.verdict.Shortcoming;
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

  List<Fault> others(Person person, LineManagerSupervises rule) {
    List<Fault> faults = new ArrayList<>();
    List<Spell> concerned = Concerned.by(rule.who(), person, inquiry);
    List<Supervisors.Link> links =
        person.lineManagers().isEmpty() ? List.of() : supervisors.of(person);
    for (Supervisors.Link link : links) {
      List<Spell> right = managed(person, link.supervisor());
      if (link.delegated()) {
        right = rule.delegation() == Delegation.ALLOWED ? concerned : managed(person, links);
      }
      List<Spell> supervised = concerned.stream()
          .flatMap(spell -> spell.within(link.during()).stream())
          .toList();
      Spell.outside(supervised, right)
          .forEach(spell -> faults.add(new Fault(spell.during(), other(person, link, rule))));
    }
    return faults;
  }

  /** When one of the supervisors was the line manager: beside one, somebody given the task may supervise too. */
  private List<Spell> managed(Person person, List<Supervisors.Link> links) {
    return links.stream()
        .flatMap(link -> managed(person, link.supervisor()).stream()
            .flatMap(spell -> spell.within(link.during()).stream()))
        .toList();
  }

  /** Whether nobody can say that the supervisor is the line manager, or that somebody else is. */
  boolean isUnknown(Person person, Clause clause) {
    return person.lineManagers().isEmpty()
        && clause.rules().stream()
            .filter(LineManagerSupervises.class::isInstance)
            .map(LineManagerSupervises.class::cast)
            .anyMatch(rule -> isUnknown(person, rule));
  }

  private boolean isUnknown(Person person, LineManagerSupervises rule) {
    return Concerned.by(rule.who(), person, inquiry).stream()
            .anyMatch(spell -> spell.during().contains(inquiry.asOf()))
        && supervisors.of(person).stream()
            .filter(link -> link.during().contains(inquiry.asOf()))
            .anyMatch(link -> !link.delegated() || rule.delegation() == Delegation.NOT_ALLOWED);
  }

  private List<Spell> managed(Person person, String supervisor) {
    return person.lineManagers().stream()
        .filter(manager -> manager.person().equals(supervisor))
        .map(LineManagement::during)
        .flatMap(during -> Known.range(during, inquiry.asOf()).stream())
        .map(during -> new Spell(Truth.TRUE, during))
        .toList();
  }

  private static Shortcoming other(
      Person person, Supervisors.Link link, LineManagerSupervises rule) {
    return new Shortcoming(
        "line-manager",
        link.supervisor() + " supervises " + person.id() + " and is not the line manager; "
            + wanted(rule));
  }

  private static String wanted(LineManagerSupervises rule) {
    return rule.delegation() == LineManagerSupervises.Delegation.ALLOWED
        ? "the line manager supervises, or a delegation is recorded"
        : "the line manager supervises, and a delegation does not replace that";
  }
}
