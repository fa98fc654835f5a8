package io.github.supervisionkit.oracle;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.policy.AgreementReview;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last agreement of a pair is reviewed so long after it was made or last reviewed, until the two part. */
final class AgreementReviews implements Part {

  private final Facts facts;
  private final Again again;

  AgreementReviews(Facts facts) {
    this.facts = facts;
    this.again = new Again(facts);
  }

  @Override
  public List<Answer> answersOn(LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Placed<AgreementReview> placed : facts.pack().rules(AgreementReview.class)) {
      for (Agreement agreement : facts.service().agreements()) {
        boolean ofForm = agreement.form().equals(placed.rule().form());
        if (ofForm && facts.inForceOn(today) && holdsForSomebody(agreement, today)) {
          answers.add(answer(placed, agreement, today));
        }
      }
    }
    return answers;
  }

  private Answer answer(Placed<AgreementReview> placed, Agreement agreement, LocalDate today) {
    String duty = placed.clause().id() + "/" + agreement.id();
    LocalDate begun = facts.pack().inForce().from();
    List<LocalDate> days = new ArrayList<>(agreement.reviewed());
    days.add(agreement.made());
    Optional<LocalDate> last = days.stream()
        .filter(day -> !day.isAfter(today) && !day.isBefore(begun))
        .max(LocalDate::compareTo);
    return last.map(day -> again.after(duty, placed.clause(), day, placed.rule().every(), today))
        .orElseGet(() -> again.since(duty, placed.clause(), begun, placed.rule().every(), today));
  }

  private boolean holdsForSomebody(Agreement agreement, LocalDate today) {
    return !agreement.made().isAfter(today)
        && agreement.supervisees().stream()
            .flatMap(id -> facts.person(id).stream())
            .anyMatch(person -> holdsFor(person, agreement, today));
  }

  private boolean holdsFor(Person person, Agreement agreement, LocalDate today) {
    boolean isGone = person.left().filter(day -> !day.isAfter(today)).isPresent();
    return !isGone
        && facts.covers(person, today) != Truth.FALSE
        && !havePartedBy(person, agreement, today)
        && facts.service().agreements().stream()
            .noneMatch(other -> replaces(other, agreement, person, today));
  }

  private boolean havePartedBy(Person person, Agreement agreement, LocalDate today) {
    boolean left = agreement
        .supervisor()
        .flatMap(facts::person)
        .flatMap(Person::left)
        .filter(day -> !day.isAfter(today))
        .isPresent();
    List<SupervisorLink> links = person.supervisors().stream()
        .filter(link -> agreement.supervisor().filter(link.person()::equals).isPresent())
        .toList();
    boolean ended = !links.isEmpty()
        && links.stream().allMatch(link -> !link.during().endOrMax().isAfter(today));
    return left || ended;
  }

  private static boolean replaces(
      Agreement other, Agreement agreement, Person person, LocalDate today) {
    boolean later = other.made().isAfter(agreement.made())
        || (other.made().equals(agreement.made()) && other.id().compareTo(agreement.id()) > 0);
    return later
        && !other.made().isAfter(today)
        && other.form().equals(agreement.form())
        && other.supervisor().equals(agreement.supervisor())
        && other.supervisees().contains(person.id());
  }
}
