package io.github.supervisionkit.book;

import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.policy.AgreementBeforeSessions;
import io.github.supervisionkit.policy.AgreementReview;
import io.github.supervisionkit.policy.AgreementSigned;
import io.github.supervisionkit.policy.AgreementTerms;
import io.github.supervisionkit.policy.AgreementWritten;
import io.github.supervisionkit.policy.FrequencyInWeeks;
import io.github.supervisionkit.policy.SupervisionInPlace;
import java.util.stream.Collectors;

/** Rules about supervision agreements. */
final class AgreementWords {

  private AgreementWords() {}

  static Wording all() {
    return new Wording()
        .tell(
            AgreementWritten.class,
            rule -> ConditionWords.people(rule.who()) + ", "
                + (rule.owed() == AgreementWritten.Owed.EVERYONE
                    ? "there is"
                    : "each pair that meets has")
                + " a written agreement for " + ConditionWords.quoted(rule.form())
                + (rule.within().isZero()
                    ? ""
                    : ", made within " + Periods.text(rule.within()) + " of beginning")
                + ".")
        .tell(
            AgreementTerms.class,
            rule -> "An agreement for " + ConditionWords.quoted(rule.form()) + " covers "
                + ConditionWords.quoted(rule.terms()) + ".")
        .tell(
            FrequencyInWeeks.class,
            rule -> "An agreement for " + ConditionWords.quoted(rule.form())
                + " says in weeks how often.")
        .tell(
            AgreementBeforeSessions.class,
            rule -> "An agreement for " + ConditionWords.quoted(rule.form())
                + " is made before the first session, or on its day.")
        .tell(
            AgreementSigned.class,
            rule -> "An agreement for " + ConditionWords.quoted(rule.form())
                + " is signed by everyone in it"
                + (rule.by() == AgreementSigned.By.FIRST_SESSION ? ", by the first session." : "."))
        .tell(
            AgreementReview.class,
            rule -> "An agreement for " + ConditionWords.quoted(rule.form())
                + " is reviewed, at most " + Periods.text(rule.every()) + " apart.")
        .tell(
            SupervisionInPlace.class,
            rule -> ConditionWords.people(rule.who()) + " there is, on record: "
                + rule.needed().stream()
                    .map(SupervisionInPlace.Need::text)
                    .collect(Collectors.joining(", "))
                + ".");
  }
}
