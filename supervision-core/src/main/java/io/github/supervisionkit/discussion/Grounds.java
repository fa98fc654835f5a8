package io.github.supervisionkit.discussion;

import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.CaseSubject;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** On which grounds the clauses ask for a case to be discussed, and since when each of them holds. */
public final class Grounds {

  private final Inquiry inquiry;
  private final CaseSubject subject;

  /**
   * Obtains the grounds of a case.
   *
   * @param inquiry the question
   * @param file the case
   */
  public Grounds(Inquiry inquiry, CaseFile file) {
    this(inquiry, file, new CaseHistory(inquiry, file));
  }

  Grounds(Inquiry inquiry, CaseFile file, CaseHistory history) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.subject = new CaseSubject(file, inquiry, history.undiscussed());
  }

  /**
   * Returns the grounds that brought the case under a clause: what always held of it brought nothing.
   *
   * @param clause the clause's identifier
   * @return each with its first day, in the clause's order
   */
  public List<Step> under(String clause) {
    Rows rows = new Rows(inquiry, subject);
    return inquiry.rules(Discussion.class).stream()
        .filter(placed -> placed.clause().id().equals(clause))
        .filter(placed -> rows.on(placed, inquiry.asOf())
            .filter(spell -> spell.truth() == Truth.TRUE)
            .isPresent())
        .flatMap(placed -> holding(placed).stream())
        .filter(ground -> since(ground).isPresent())
        .map(this::told)
        .distinct()
        .toList();
  }

  /** The grounds of one rule as they hold on the day. */
  List<Step> of(Placed<Discussion> placed) {
    return holding(placed).stream().map(this::told).toList();
  }

  private List<Condition> holding(Placed<Discussion> placed) {
    return placed.rule().grounds().grounds(subject.on(inquiry.asOf())).stream()
        .filter(ground -> !(ground instanceof Condition.Always))
        .toList();
  }

  private Step told(Condition ground) {
    return since(ground)
        .map(day -> Step.of("{}, since {}", ground.text(), day))
        .orElseGet(() -> Step.of("{}", ground.text()));
  }

  private Optional<LocalDate> since(Condition ground) {
    return Spell.of(ground, subject).stream()
        .map(Spell::during)
        .filter(during -> during.contains(inquiry.asOf()))
        .map(during -> during.from())
        .filter(from -> !from.equals(LocalDate.MIN))
        .findFirst();
  }
}
