package io.github.supervisionkit.oracle;

import io.github.supervisionkit.policy.AppraisalDue;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.Appraisal;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.Optional;

/** One person's appraisals from day to day: what is asked for begins, ends, and where it was missed stays until it is made good. */
final class AppraisalWalk {

  private final Facts facts;
  private final Placed<AppraisalDue> placed;
  private final Person person;
  private boolean asked;
  private boolean done;
  private Optional<LocalDate> from = Optional.empty();
  private Optional<Answer> missed = Optional.empty();

  AppraisalWalk(Facts facts, Placed<AppraisalDue> placed, Person person) {
    this.facts = facts;
    this.placed = placed;
    this.person = person;
  }

  void advanceTo(LocalDate today) {
    boolean before = asked;
    asked = facts.concerns(placed.rule().who(), person, today) == Truth.TRUE;
    if (asked && !before) {
      from = isStartKnown(today) ? Optional.of(today) : Optional.empty();
      done = false;
    } else if (before && !asked) {
      Optional<Answer> last = running(today);
      boolean late = last.flatMap(Answer::limit).filter(today::isAfter).isPresent();
      missed = missed.or(() -> last.filter(answer -> late));
      from = Optional.empty();
    }
    if (isAppraised(today)) {
      missed = Optional.empty();
      from = asked ? Optional.of(today) : Optional.empty();
      done = asked;
    }
  }

  /** Whoever was appraised before has been there since before; else nobody knows since when. */
  private boolean isStartKnown(LocalDate today) {
    boolean always =
        today.equals(facts.firstDayOf(person)) && facts.start(person).isEmpty();
    return !always
        || facts.service().appraisals().stream()
            .filter(appraisal -> appraisal.person().equals(person.id()))
            .anyMatch(appraisal -> appraisal.on().isBefore(today));
  }

  private boolean isAppraised(LocalDate today) {
    return facts.service().appraisals().contains(new Appraisal(person.id(), today));
  }

  Optional<Answer> answerOn(LocalDate today, boolean perhapsAsked) {
    Optional<Answer> standing = missed.isPresent() ? missed : running(today);
    return standing
        .map(answer -> answer.with(facts.standing(answer.limit().orElseThrow(), today)))
        .or(() -> perhapsAsked
            ? Optional.of(Answer.of(duty(), placed.clause(), Status.UNDETERMINED))
            : Optional.empty());
  }

  private Optional<Answer> running(LocalDate today) {
    Again again = new Again(facts);
    return from.map(day -> done
        ? again.after(duty(), placed.clause(), day, placed.rule().every(), today)
        : again.since(duty(), placed.clause(), day, placed.rule().every(), today));
  }

  private String duty() {
    return placed.clause().id() + "/" + person.id();
  }
}
