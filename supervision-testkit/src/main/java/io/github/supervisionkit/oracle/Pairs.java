package io.github.supervisionkit.oracle;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Those who made an agreement: until when they work together, as far as that is on record. */
final class Pairs {

  private Pairs() {}

  /** The first day on which they no longer do; the last of all days where nobody knows of one. */
  static LocalDate partOn(Agreement agreement, Person person, LocalDate today, Facts facts) {
    Optional<Person> supervisor = agreement.supervisor().flatMap(facts::person);
    LocalDate left = supervisor.flatMap(Person::left).orElse(LocalDate.MAX);
    LocalDate end = person.supervisors().stream()
        .filter(link -> agreement.supervisor().filter(link.person()::equals).isPresent())
        .filter(link -> !link.during().from().isAfter(today))
        .filter(link -> begunTogether(link, person, facts))
        .map(link -> link.during().endOrMax())
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
    return left.isBefore(end) ? left : end;
  }

  /** What is recorded of a time in which one of the two had not come yet, tells nothing of them. */
  private static boolean begunTogether(SupervisorLink link, Person person, Facts facts) {
    LocalDate end = link.during().endOrMax();
    return facts.start(person).orElse(LocalDate.MIN).isBefore(end)
        && facts
            .person(link.person())
            .flatMap(facts::start)
            .orElse(LocalDate.MIN)
            .isBefore(end);
  }

  /** Whether the same two work together again, so that what ended seems not to have ended later. */
  static boolean meetAgain(ServiceRecord service) {
    for (Person person : service.people()) {
      Set<String> supervisors = new HashSet<>();
      if (!person.supervisors().stream().allMatch(link -> supervisors.add(link.person()))) {
        return true;
      }
    }
    return false;
  }
}
