package io.github.supervisionkit.notation;

import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.policy.AgreedInstead;
import io.github.supervisionkit.policy.AgreementBeforeSessions;
import io.github.supervisionkit.policy.AgreementReview;
import io.github.supervisionkit.policy.AgreementSigned;
import io.github.supervisionkit.policy.AgreementTerms;
import io.github.supervisionkit.policy.AgreementWritten;
import io.github.supervisionkit.policy.FrequencyByArrangement;
import io.github.supervisionkit.policy.FrequencyInWeeks;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.Period;
import java.util.List;

/** The rules about agreements, and about how often where an agreement or an arrangement says it. */
final class AgreementRules {

  private static final String FORM = "form";
  private static final String OF = "of";
  private static final String EVERY = "every";
  private static final String STREAM = RuleForm.STREAM;

  private static final RuleForm<AgreementWritten> WRITTEN = new RuleForm<>(
      "agreement-written",
      AgreementWritten.class,
      (fields, words) -> {
        Field<String> form = fields.required(FORM, words.of(WordKind.FORM));
        Field<Condition> who = fields.required(OF, ConditionForm.people(words));
        Field<AgreementWritten.Owed> owed = fields.required(
            "owed", Parts.oneOf(AgreementWritten.Owed.values(), AgreementWritten.Owed::text));
        Field<Period> within = fields.optional("within", Parts.period(), Period.ZERO);
        return () -> new AgreementWritten(form.value(), who.value(), owed.value(), within.value());
      },
      (rule, entries) -> entries
          .with(FORM, rule.form())
          .with(OF, ConditionForm.ofPeople(rule.who()))
          .with("owed", rule.owed().text())
          .withText("within", rule.within().isZero() ? "" : Periods.text(rule.within())));

  private static final RuleForm<AgreementBeforeSessions> BEFORE_SESSIONS = new RuleForm<>(
      "agreement-before-sessions",
      AgreementBeforeSessions.class,
      (fields, words) -> {
        Field<String> form = fields.required(FORM, words.of(WordKind.FORM));
        return () -> new AgreementBeforeSessions(form.value());
      },
      (rule, entries) -> entries.with(FORM, rule.form()));

  private static final RuleForm<AgreementSigned> SIGNED = new RuleForm<>(
      "agreement-signed",
      AgreementSigned.class,
      (fields, words) -> {
        Field<String> form = fields.required(FORM, words.of(WordKind.FORM));
        Field<AgreementSigned.By> by = fields.required(
            "by", Parts.oneOf(AgreementSigned.By.values(), AgreementSigned.By::text));
        return () -> new AgreementSigned(form.value(), by.value());
      },
      (rule, entries) -> entries.with(FORM, rule.form()).with("by", rule.by().text()));

  private static final RuleForm<AgreementTerms> TERMS = new RuleForm<>(
      "agreement-terms",
      AgreementTerms.class,
      (fields, words) -> {
        Field<String> form = fields.required(FORM, words.of(WordKind.FORM));
        Field<List<String>> terms = fields.required(
            "terms", Parts.some(words.of(WordKind.TERM), "a list of at least one term"));
        return () -> new AgreementTerms(form.value(), terms.value());
      },
      (rule, entries) -> entries.with(FORM, rule.form()).withAny("terms", rule.terms()));

  private static final RuleForm<FrequencyInWeeks> IN_WEEKS = new RuleForm<>(
      "frequency-in-weeks",
      FrequencyInWeeks.class,
      (fields, words) -> {
        Field<String> form = fields.required(FORM, words.of(WordKind.FORM));
        return () -> new FrequencyInWeeks(form.value());
      },
      (rule, entries) -> entries.with(FORM, rule.form()));

  private static final RuleForm<AgreementReview> REVIEW = new RuleForm<>(
      "agreement-review",
      AgreementReview.class,
      (fields, words) -> {
        Field<String> form = fields.required(FORM, words.of(WordKind.FORM));
        Field<Period> every = fields.required(EVERY, Parts.period());
        return () -> new AgreementReview(form.value(), every.value());
      },
      (rule, entries) -> entries.with(FORM, rule.form()).with(EVERY, Periods.text(rule.every())));

  private static final RuleForm<FrequencyByArrangement> BY_ARRANGEMENT = new RuleForm<>(
      "frequency-by-arrangement",
      FrequencyByArrangement.class,
      (fields, words) -> {
        Field<String> stream = fields.required(STREAM, words.stream());
        Field<Condition> who = fields.required(OF, ConditionForm.people(words));
        Field<String> reason = fields.required("reason", Scalars.identifier());
        Field<FrequencyByArrangement.Without> without = fields.required(
            "without",
            Parts.oneOf(
                FrequencyByArrangement.Without.values(), FrequencyByArrangement.Without::text));
        return () -> new FrequencyByArrangement(
            stream.value(), who.value(), reason.value(), without.value());
      },
      (rule, entries) -> entries
          .with(STREAM, rule.stream())
          .with(OF, ConditionForm.ofPeople(rule.who()))
          .with("reason", rule.reason())
          .with("without", rule.without().text()));

  private static final RuleForm<AgreedInstead> AGREED_INSTEAD = new RuleForm<>(
      "agreed-instead",
      AgreedInstead.class,
      (fields, words) -> {
        Field<String> stream = fields.required(STREAM, words.stream());
        Field<Condition> who = fields.required(OF, ConditionForm.people(words));
        return () -> new AgreedInstead(stream.value(), who.value());
      },
      (rule, entries) ->
          entries.with(STREAM, rule.stream()).with(OF, ConditionForm.ofPeople(rule.who())));

  static final List<RuleForm<?>> FORMS = List.of(
      WRITTEN, BEFORE_SESSIONS, SIGNED, TERMS, IN_WEEKS, REVIEW, BY_ARRANGEMENT, AGREED_INSTEAD);

  private AgreementRules() {}
}
