package io.github.supervisionkit.oracle;

import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.ReviewWithin;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.PersonEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A review is held so long after a circumstance began, unless it ended before; what was missed stays until it is held. */
final class ReviewsWithin implements Part {

  private final Facts facts;

  ReviewsWithin(Facts facts) {
    this.facts = facts;
  }

  @Override
  public List<Answer> answersOn(LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Placed<ReviewWithin> placed : facts.pack().rules(ReviewWithin.class)) {
      for (Person person : facts.service().people()) {
        if (facts.concerns(new Condition.Always(), person, today) != Truth.FALSE) {
          answer(placed, person, today).ifPresent(answers::add);
        }
      }
    }
    return answers;
  }

  private Optional<Answer> answer(Placed<ReviewWithin> placed, Person person, LocalDate today) {
    ReviewWithin rule = placed.rule();
    Optional<LocalDate> last = lastDay(person, rule.circumstance(), today);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    LocalDate begun = last.get();
    while (isSo(person, rule.circumstance(), begun.minusDays(1))) {
      begun = begun.minusDays(1);
    }
    LocalDate first = begun;
    LocalDate limit = first.plus(rule.within());
    Optional<LocalDate> held = person.events().stream()
        .filter(event -> event.event().equals(rule.event()))
        .map(PersonEvent::on)
        .filter(on -> !on.isBefore(first) && !on.isAfter(today))
        .min(LocalDate::compareTo);
    boolean endedBefore = last.get().isBefore(today) && last.get().isBefore(limit);
    if ((endedBefore && held.isEmpty()) || limit.isBefore(facts.firstDayOf(person))) {
      return Optional.empty();
    }
    Status status = held.map(on -> on.isAfter(limit) ? Status.MET_LATE : Status.MET)
        .orElseGet(() -> facts.standing(limit, today));
    Answer answer = Answer.of(duty(placed, person), placed.clause(), status)
        .withLimit(limit)
        .withMeasuredFrom(first);
    return Optional.of(held.map(answer::withDone).orElse(answer));
  }

  /** The last day on which it was so. */
  private static Optional<LocalDate> lastDay(Person person, String circumstance, LocalDate today) {
    Optional<LocalDate> first =
        person.circumstances().stream().map(one -> one.during().from()).min(LocalDate::compareTo);
    LocalDate day = today;
    while (first.isPresent() && !day.isBefore(first.get())) {
      if (isSo(person, circumstance, day)) {
        return Optional.of(day);
      }
      day = day.minusDays(1);
    }
    return Optional.empty();
  }

  private static boolean isSo(Person person, String circumstance, LocalDate day) {
    return Levels.present(person.circumstances(), circumstance, day) == Truth.TRUE;
  }

  /** Told apart by its event where its clause says how often as well. */
  private static String duty(Placed<ReviewWithin> placed, Person person) {
    boolean howOften = placed.clause().rules().stream().anyMatch(Frequency.class::isInstance);
    String duty = placed.clause().id() + "/" + person.id();
    return howOften ? duty + "/" + placed.rule().event() : duty;
  }
}
