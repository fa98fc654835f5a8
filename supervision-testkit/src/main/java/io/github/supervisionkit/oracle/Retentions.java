package io.github.supervisionkit.oracle;

import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.RetentionAfterLeaving;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records about somebody who left are kept until a day, deleted on it, and neither before nor after it. */
final class Retentions implements Part {

  private final Facts facts;

  Retentions(Facts facts) {
    this.facts = facts;
  }

  @Override
  public List<Answer> answersOn(LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Placed<RetentionAfterLeaving> placed : facts.pack().rules(RetentionAfterLeaving.class)) {
      for (Person person : facts.service().people()) {
        Optional<LocalDate> left = person.left().filter(day -> !day.isAfter(today));
        if (left.isPresent() && facts.inForceOn(today)) {
          answer(placed, person, left.get(), today).ifPresent(answers::add);
        }
      }
    }
    return answers;
  }

  /** Nobody who left has a last day but the one before: what they were then decides. */
  private Optional<Answer> answer(
      Placed<RetentionAfterLeaving> placed, Person person, LocalDate left, LocalDate today) {
    LocalDate last = left.minusDays(1);
    Truth concerned = placed
        .rule()
        .who()
        .in(new PersonOnDay(facts, person, last))
        .and(facts.covers(person, last));
    Answer answer =
        Answer.of(placed.clause().id() + "/" + person.id(), placed.clause(), Status.UNDETERMINED);
    return switch (concerned) {
      case FALSE -> Optional.empty();
      // The day is known all the same: it is whether anybody has to keep to it that is not.
      case UNKNOWN ->
        Optional.of(
            answer.withMeasuredFrom(left).withLimit(left.plus(placed.rule().keep())));
      case TRUE ->
        Optional.of(standing(answer.withMeasuredFrom(left), placed, person, left, today));
    };
  }

  private Answer standing(
      Answer answer,
      Placed<RetentionAfterLeaving> placed,
      Person person,
      LocalDate left,
      LocalDate today) {
    LocalDate limit = left.plus(placed.rule().keep());
    Optional<LocalDate> deleted = facts.service().records().stream()
        .filter(entry -> entry.of().equals("deletion:" + person.id()))
        .map(entry -> entry.at().date(facts.pack().zone()))
        .filter(day -> !day.isAfter(today))
        .min(LocalDate::compareTo);
    if (deleted.isEmpty()) {
      // Nothing is done soon before it: only the day itself is the day.
      Status status =
          today.isBefore(limit) ? Status.MET : today.equals(limit) ? Status.DUE : Status.OVERDUE;
      return answer.with(status).withLimit(limit);
    }
    LocalDate day = deleted.get();
    Status status =
        day.isBefore(limit) ? Status.BREACHED : day.equals(limit) ? Status.MET : Status.MET_LATE;
    return answer.with(status).withLimit(limit).withDone(day);
  }
}
