package io.github.supervisionkit.notation;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.policy.AppraisalDue;
import io.github.supervisionkit.policy.AuditDue;
import io.github.supervisionkit.policy.ObservationFedBack;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.Period;
import java.util.List;

/** The rules about what the organisation checks from time to time: appraisals, audits, observations. */
final class AuditRules {

  private static final RuleForm<AppraisalDue> APPRAISAL = new RuleForm<>(
      "appraisal",
      AppraisalDue.class,
      (fields, words) -> {
        Field<Condition> who = fields.required("of", ConditionForm.people(words));
        Field<Period> every = fields.required("every", Parts.period());
        return () -> new AppraisalDue(who.value(), every.value());
      },
      (rule, entries) -> entries
          .with("of", ConditionForm.ofPeople(rule.who()))
          .with("every", Periods.text(rule.every())));

  private static final RuleForm<AuditDue> AUDIT = new RuleForm<>(
      "audit",
      AuditDue.class,
      (fields, words) -> {
        Field<String> audit = fields.required("audit", words.of(WordKind.AUDIT));
        Field<Cadence> every = fields.required("every", Parts.cadence());
        Field<String> parameter = fields.optional("parameter", Scalars.identifier(), "");
        return () -> new AuditDue(audit.value(), every.value(), parameter.value());
      },
      (rule, entries) -> {
        Content.Entries written =
            entries.with("audit", rule.audit()).with("every", rule.every().text());
        return rule.parameter().isEmpty() ? written : written.with("parameter", rule.parameter());
      });

  private static final RuleForm<ObservationFedBack> OBSERVATION_FED_BACK = new RuleForm<>(
      "observation-fed-back",
      ObservationFedBack.class,
      (fields, words) -> {
        Field<Period> within = fields.required("within", Parts.period());
        return () -> new ObservationFedBack(within.value());
      },
      (rule, entries) -> entries.with("within", Periods.text(rule.within())));

  static final List<RuleForm<?>> FORMS = List.of(APPRAISAL, AUDIT, OBSERVATION_FED_BACK);

  private AuditRules() {}
}
