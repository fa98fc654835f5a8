package io.github.supervisionkit.oracle;

import io.github.supervisionkit.policy.AppraisalDue;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.Appraisal;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.Optional;

/** One person's appraisals from day to day. */
final class AppraisalWalk extends WhileAsked {

  private final Placed<AppraisalDue> placed;
  private boolean done;
  private Optional<LocalDate> from = Optional.empty();

  AppraisalWalk(Facts facts, Placed<AppraisalDue> placed, Person person) {
    super(facts, placed.rule().who(), person);
    this.placed = placed;
  }

  @Override
  void begin(LocalDate today) {
    from = isStartKnown(today) ? Optional.of(today) : Optional.empty();
    done = false;
  }

  @Override
  void cease() {
    from = Optional.empty();
  }

  @Override
  void happen(LocalDate today) {
    if (isAppraised(today)) {
      makeGood();
      from = isAsked() ? Optional.of(today) : Optional.empty();
      done = isAsked();
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

  @Override
  Optional<Answer> running(LocalDate today) {
    Again again = new Again(facts);
    return from.map(day -> done
        ? again.after(duty(), placed.clause(), day, placed.rule().every(), today)
        : again.since(duty(), placed.clause(), day, placed.rule().every(), today));
  }

  @Override
  Answer undetermined() {
    return Answer.of(duty(), placed.clause(), Status.UNDETERMINED);
  }

  private String duty() {
    return placed.clause().id() + "/" + person.id();
  }
}
