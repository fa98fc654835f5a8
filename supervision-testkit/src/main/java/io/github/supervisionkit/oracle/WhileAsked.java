package io.github.supervisionkit.oracle;

import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.Optional;

/** Something asked of one person, from day to day: it begins, ends, and where it was missed stays until it is made good. */
abstract class WhileAsked {

  final Facts facts;
  final Person person;
  private final Condition who;
  private boolean asked;
  private Optional<Answer> missed = Optional.empty();

  WhileAsked(Facts facts, Condition who, Person person) {
    this.facts = facts;
    this.person = person;
    this.who = who;
  }

  final void advanceTo(LocalDate today) {
    boolean before = asked;
    asked = facts.concerns(who, person, today) == Truth.TRUE;
    if (asked && !before) {
      begin(today);
    } else if (before && !asked) {
      Optional<Answer> last = running(today);
      boolean late = last.flatMap(Answer::limit).filter(today::isAfter).isPresent();
      missed = missed.or(() -> last.filter(answer -> late));
      cease();
    }
    happen(today);
  }

  /** Whatever was missed is made good. */
  final void makeGood() {
    missed = Optional.empty();
  }

  final boolean isAsked() {
    return asked;
  }

  final Optional<Answer> answerOn(LocalDate today, boolean perhapsAsked) {
    return missed
        .or(() -> running(today))
        .map(answer -> answer
            .limit()
            .map(limit -> answer.with(facts.standing(limit, today)))
            .orElse(answer))
        .or(() -> perhapsAsked ? Optional.of(undetermined()) : Optional.empty());
  }

  /** It comes to be asked for. */
  abstract void begin(LocalDate today);

  /** It is asked for no more. */
  abstract void cease();

  /** What is recorded of the day. */
  abstract void happen(LocalDate today);

  /** What is owed while it is asked for; empty where nobody knows since when. */
  abstract Optional<Answer> running(LocalDate today);

  abstract Answer undetermined();
}
