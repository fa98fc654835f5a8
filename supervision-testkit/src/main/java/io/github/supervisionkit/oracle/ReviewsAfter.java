package io.github.supervisionkit.oracle;

import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.ReviewAfter;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.PersonEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a circumstance has ended, a review is owed from that day on, until it is held. */
final class ReviewsAfter implements Part {

  private final Facts facts;

  ReviewsAfter(Facts facts) {
    this.facts = facts;
  }

  @Override
  public List<Answer> answersOn(LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Placed<ReviewAfter> placed : facts.pack().rules(ReviewAfter.class)) {
      for (Person person : facts.service().people()) {
        if (facts.concerns(new Condition.Always(), person, today) != Truth.FALSE) {
          lastEnd(person, placed.rule().circumstance(), today)
              .map(ended -> answer(placed, person, ended, today))
              .ifPresent(answers::add);
        }
      }
    }
    return answers;
  }

  private static Answer answer(
      Placed<ReviewAfter> placed, Person person, LocalDate ended, LocalDate today) {
    String duty = placed.clause().id() + "/" + person.id();
    Optional<LocalDate> held = person.events().stream()
        .filter(event -> event.event().equals(placed.rule().event()))
        .map(PersonEvent::on)
        .filter(on -> !on.isBefore(ended) && !on.isAfter(today))
        .min(LocalDate::compareTo);
    Status status = held.isPresent() ? Status.MET : Status.OPEN;
    Answer answer = Answer.of(duty, placed.clause(), status).withMeasuredFrom(ended);
    return held.map(answer::withDone).orElse(answer);
  }

  /** The last day on which it was no longer so, while the policy was in force and the person was there. */
  private Optional<LocalDate> lastEnd(Person person, String circumstance, LocalDate today) {
    LocalDate first = person.circumstances().stream()
        .map(one -> one.during().from())
        .min(LocalDate::compareTo)
        .orElse(today);
    for (LocalDate day = today; day.isAfter(first); day = day.minusDays(1)) {
      boolean before =
          Levels.present(person.circumstances(), circumstance, day.minusDays(1)) == Truth.TRUE;
      boolean now = Levels.present(person.circumstances(), circumstance, day) == Truth.TRUE;
      if (before && !now && facts.inForceOn(day) && facts.isThere(person, day)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }
}
