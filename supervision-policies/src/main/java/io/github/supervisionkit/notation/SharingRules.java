package io.github.supervisionkit.notation;

import io.github.supervisionkit.policy.DutyToReport;
import io.github.supervisionkit.policy.Escalation;
import io.github.supervisionkit.policy.ShareByAgreement;
import io.github.supervisionkit.policy.ShareOnGrounds;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.List;

/** The rules about what is shared, reported and taken further. */
final class SharingRules {

  private static final RuleForm<ShareOnGrounds> SHARE_ON_GROUNDS = new RuleForm<>(
      "share-on-grounds",
      ShareOnGrounds.class,
      (fields, words) -> {
        Field<String> by = fields.required("by", Parts.word("supervisor", "supervisee", "both"));
        Field<List<String>> grounds = fields.required(
            "grounds", Parts.some(words.of(WordKind.GROUND), "a list of at least one ground"));
        Field<List<String>> with = fields.required(
            "with", Parts.some(words.of(WordKind.PARTY), "a list of at least one party"));
        return () -> new ShareOnGrounds(by.value(), grounds.value(), with.value());
      },
      (rule, entries) -> entries
          .with("by", rule.by())
          .withAny("grounds", rule.grounds())
          .withAny("with", rule.with()));

  private static final RuleForm<ShareByAgreement> SHARE_BY_AGREEMENT = new RuleForm<>(
      "share-by-agreement",
      ShareByAgreement.class,
      (fields, words) -> {
        Field<String> inDoubt = fields.required("in-doubt", words.of(WordKind.PARTY));
        return () -> new ShareByAgreement(inDoubt.value());
      },
      (rule, entries) -> entries.with("in-doubt", rule.inDoubt()));

  private static final RuleForm<DutyToReport> DUTY_TO_REPORT = new RuleForm<>(
      "duty-to-report",
      DutyToReport.class,
      (fields, words) -> {
        Field<List<String>> grounds = fields.required(
            "grounds", Parts.some(words.of(WordKind.GROUND), "a list of at least one ground"));
        Field<List<String>> to = fields.required(
            "to", Parts.some(words.of(WordKind.PARTY), "a list of at least one party"));
        return () -> new DutyToReport(grounds.value(), to.value());
      },
      (rule, entries) -> entries.withAny("grounds", rule.grounds()).withAny("to", rule.to()));

  private static final RuleForm<Escalation> ESCALATION = new RuleForm<>(
      "escalation",
      Escalation.class,
      (fields, words) -> {
        Field<List<String>> concerns = fields.required(
            "concerns", Parts.some(words.of(WordKind.GROUND), "a list of at least one ground"));
        Field<String> by = fields.required("by", Parts.word("supervisor", "supervisee", "both"));
        Field<List<String>> to = fields.required(
            "to", Parts.some(words.of(WordKind.PARTY), "a list of at least one party"));
        Field<String> then = fields.optional("then", Scalars.text(), "");
        return () -> new Escalation(concerns.value(), by.value(), to.value(), then.value());
      },
      (rule, entries) -> {
        Content.Entries written = entries
            .withAny("concerns", rule.concerns())
            .with("by", rule.by())
            .withAny("to", rule.to());
        return rule.then().isEmpty() ? written : written.with("then", rule.then());
      });

  static final List<RuleForm<?>> FORMS =
      List.of(SHARE_ON_GROUNDS, SHARE_BY_AGREEMENT, DUTY_TO_REPORT, ESCALATION);

  private SharingRules() {}
}
