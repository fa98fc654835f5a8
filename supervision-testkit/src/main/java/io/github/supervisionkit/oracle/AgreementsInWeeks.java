package io.github.supervisionkit.oracle;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.policy.AgreementTerms;
import io.github.supervisionkit.policy.FrequencyInWeeks;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.verdict.Status;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** An agreement that says how often says it in weeks; what its clause wants the agreement to cover besides is there. */
final class AgreementsInWeeks implements Part {

  private static final int DAYS_A_WEEK = 7;

  private final Facts facts;
  private final Agreements agreements;

  AgreementsInWeeks(Facts facts) {
    this.facts = facts;
    this.agreements = new Agreements(facts);
  }

  @Override
  public List<Answer> answersOn(LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Placed<FrequencyInWeeks> placed : facts.pack().rules(FrequencyInWeeks.class)) {
      for (Agreement agreement : facts.service().agreements()) {
        boolean wrong =
            placed.clause().rules().stream().anyMatch(rule -> isAgainst(rule, agreement));
        if (wrong && agreements.holdForSomebody(agreement, today, today)) {
          String duty = placed.clause().id() + "/" + agreement.id();
          answers.add(Answer.of(duty, placed.clause(), Status.BREACHED));
        }
      }
    }
    return answers;
  }

  private static boolean isAgainst(Rule rule, Agreement agreement) {
    if (rule instanceof FrequencyInWeeks inWeeks) {
      return inWeeks.form().equals(agreement.form())
          && agreement.every().filter(every -> !isInWeeks(every)).isPresent();
    }
    return rule instanceof AgreementTerms asked
        && asked.form().equals(agreement.form())
        && asked.terms().stream().anyMatch(term -> lacks(agreement, term));
  }

  private static boolean isInWeeks(Cadence cadence) {
    if (cadence instanceof Cadence.Every every) {
      Period period = every.period();
      return period.toTotalMonths() == 0 && period.getDays() % DAYS_A_WEEK == 0;
    }
    return false;
  }

  private static boolean lacks(Agreement agreement, String term) {
    return switch (term) {
      case "frequency" -> agreement.every().isEmpty();
      case "duration" -> agreement.hours().isEmpty();
      default -> !agreement.terms().contains(term);
    };
  }
}
