package io.github.supervisionkit.oracle;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.Optional;

/** Those who made an agreement: until when they work together, as far as that is on record. */
final class Pairs {

  private Pairs() {}

  /** The first day on which they no longer do; the last of all days where nobody knows of one. */
  static LocalDate partOn(Agreement agreement, Person person, LocalDate today, Facts facts) {
    Optional<Person> supervisor = agreement.supervisor().flatMap(facts::person);
    LocalDate left = supervisor.flatMap(Person::left).orElse(LocalDate.MAX);
    LocalDate end = new Links(facts)
        .of(person, today).stream()
            .filter(link -> agreement.supervisor().filter(link.person()::equals).isPresent())
            .map(link -> link.during().endOrMax())
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MAX);
    return left.isBefore(end) ? left : end;
  }

  /** Whether more is on record of somebody than one supervisor, so that what ended seems not to have ended later. */
  static boolean mayChange(ServiceRecord service) {
    return service.people().stream().anyMatch(person -> person.supervisors().size() != 1);
  }
}
