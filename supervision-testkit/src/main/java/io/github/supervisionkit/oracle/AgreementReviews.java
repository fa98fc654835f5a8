package io.github.supervisionkit.oracle;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.policy.AgreementReview;
import io.github.supervisionkit.policy.Placed;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last agreement of a pair is reviewed so long after it was made or last reviewed, until the two part. */
final class AgreementReviews implements Part {

  private final Facts facts;
  private final Again again;
  private final Agreements agreements;

  AgreementReviews(Facts facts) {
    this.facts = facts;
    this.again = new Again(facts);
    this.agreements = new Agreements(facts);
  }

  @Override
  public List<Answer> answersOn(LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Placed<AgreementReview> placed : facts.pack().rules(AgreementReview.class)) {
      for (Agreement agreement : facts.service().agreements()) {
        boolean ofForm = agreement.form().equals(placed.rule().form());
        if (ofForm && agreements.holdForSomebody(agreement, today, today)) {
          answers.add(answer(placed, agreement, today));
        }
      }
    }
    return answers;
  }

  /** From day to day: it begins to be asked for, is done, ceases; what was missed stays until it is made good. */
  private Answer answer(Placed<AgreementReview> placed, Agreement agreement, LocalDate today) {
    String duty = placed.clause().id() + "/" + agreement.id();
    Period every = placed.rule().every();
    Optional<LocalDate> missed = Optional.empty();
    LocalDate from = agreement.made();
    boolean done = true;
    boolean asked = false;
    for (LocalDate day = agreement.made(); !day.isAfter(today); day = day.plusDays(1)) {
      boolean before = asked;
      asked = agreements.holdForSomebody(agreement, day, today);
      if (before && !asked && missed.isEmpty() && from.plus(every).isBefore(day)) {
        missed = Optional.of(from);
      }
      boolean isDone = agreement.made().equals(day) || agreement.reviewed().contains(day);
      if (isDone || (asked && !before)) {
        missed = isDone ? Optional.empty() : missed;
        from = day;
        done = isDone;
      }
    }
    if (missed.isPresent()) {
      return again.after(duty, placed.clause(), missed.get(), every, today);
    }
    return done
        ? again.after(duty, placed.clause(), from, every, today)
        : again.since(duty, placed.clause(), from, every, today);
  }
}
