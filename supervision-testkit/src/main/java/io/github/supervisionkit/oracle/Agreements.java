package io.github.supervisionkit.oracle;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;

/** Which agreements hold: the last one of each pair that the policy may cover, until the two part. */
final class Agreements {

  private final Facts facts;

  Agreements(Facts facts) {
    this.facts = facts;
  }

  /** Whether one holds on a day, as far as anybody knows today. */
  boolean holdForSomebody(Agreement agreement, LocalDate day, LocalDate today) {
    return facts.inForceOn(day)
        && !agreement.made().isAfter(day)
        && agreement.supervisees().stream()
            .flatMap(id -> facts.person(id).stream())
            .anyMatch(person -> holdsFor(person, agreement, day, today));
  }

  private boolean holdsFor(Person person, Agreement agreement, LocalDate day, LocalDate today) {
    boolean isGone = person.left().filter(left -> !left.isAfter(day)).isPresent();
    return !isGone
        && facts.covers(person, day) != Truth.FALSE
        && day.isBefore(Pairs.partOn(agreement, person, today, facts))
        && facts.service().agreements().stream()
            .filter(other -> renews(other, agreement, person))
            .noneMatch(other -> !other.made().isAfter(day));
  }

  /** Whether another agreement of the same two people comes after one. */
  static boolean renews(Agreement other, Agreement agreement, Person person) {
    boolean later = other.made().isAfter(agreement.made())
        || (other.made().equals(agreement.made()) && other.id().compareTo(agreement.id()) > 0);
    return later
        && other.form().equals(agreement.form())
        && other.supervisor().equals(agreement.supervisor())
        && other.supervisees().contains(person.id());
  }
}
