package io.github.supervisionkit.oracle;

import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who supervises whom, as it is known on a day: the line managers, whose task it is, where no supervisor was ever recorded. */
final class Links {

  private final Facts facts;

  Links(Facts facts) {
    this.facts = facts;
  }

  /** The links that have begun by the day. */
  List<SupervisorLink> of(Person person, LocalDate today) {
    List<SupervisorLink> recorded = person.supervisors().stream()
        .filter(link -> everHeld(person, link, today))
        .toList();
    return recorded.isEmpty()
        ? person.lineManagers().stream()
            .map(line -> new SupervisorLink(line.person(), line.during(), false))
            .filter(link -> everHeld(person, link, today))
            .toList()
        : recorded;
  }

  private boolean everHeld(Person person, SupervisorLink link, LocalDate today) {
    Optional<Person> other = facts.person(link.person());
    for (LocalDate day = today; !day.isBefore(link.during().from()); day = day.minusDays(1)) {
      LocalDate on = day;
      if (link.during().contains(on)
          && facts.isThere(person, on)
          && other.filter(one -> !facts.isThere(one, on)).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
