package io.github.supervisionkit.notation;

import io.github.supervisionkit.policy.DisclosedWithPermission;
import io.github.supervisionkit.policy.EvidenceIn;
import io.github.supervisionkit.policy.KeptSafely;
import io.github.supervisionkit.policy.MayRead;
import io.github.supervisionkit.policy.SeparateRecord;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.List;

/** The rules about records once they are written: who may read them, what they serve as, and how they are kept. */
final class AccessRules {

  private static final RuleForm<MayRead> MAY_READ = new RuleForm<>(
      "may-read",
      MayRead.class,
      (fields, words) -> {
        Field<List<String>> parties = fields.required(
            "parties", Parts.some(words.of(WordKind.PARTY), "a list of at least one party"));
        Field<String> when = fields.optional("when", Scalars.text(), "");
        return () -> new MayRead(parties.value(), when.value());
      },
      (rule, entries) -> {
        Content.Entries written = entries.withAny("parties", rule.parties());
        return rule.when().isEmpty() ? written : written.with("when", rule.when());
      });

  private static final RuleForm<EvidenceIn> EVIDENCE_IN = new RuleForm<>(
      "evidence-in",
      EvidenceIn.class,
      (fields, words) -> {
        Field<List<String>> grounds = fields.required(
            "grounds", Parts.some(words.of(WordKind.GROUND), "a list of at least one ground"));
        return () -> new EvidenceIn(grounds.value());
      },
      (rule, entries) -> entries.withAny("grounds", rule.grounds()));

  private static final RuleForm<KeptSafely> KEPT_SAFELY = new RuleForm<>(
      "kept-safely",
      KeptSafely.class,
      (fields, words) -> {
        Field<String> by = fields.required("by", Parts.word("supervisor", "supervisee", "both"));
        Field<String> text = fields.required("text", Scalars.text());
        return () -> new KeptSafely(by.value(), text.value());
      },
      (rule, entries) -> entries.with("by", rule.by()).with("text", rule.text()));

  private static final RuleForm<SeparateRecord> SEPARATE_RECORD = new RuleForm<>(
      "separate-record",
      SeparateRecord.class,
      (fields, words) -> {
        Field<String> place = fields.required("place", words.of(WordKind.PLACE));
        Field<List<String>> unless =
            fields.optional("unless", Lists.distinct(words.of(WordKind.GROUND)), List.of());
        return () -> new SeparateRecord(place.value(), unless.value());
      },
      (rule, entries) -> entries.with("place", rule.place()).withAny("unless", rule.unless()));

  private static final RuleForm<DisclosedWithPermission> DISCLOSED_WITH_PERMISSION = new RuleForm<>(
      "disclosed-with-permission",
      DisclosedWithPermission.class,
      (fields, words) -> {
        Field<String> place = fields.required("place", words.of(WordKind.PLACE));
        Field<List<String>> unless =
            fields.optional("unless", Lists.distinct(words.of(WordKind.GROUND)), List.of());
        return () -> new DisclosedWithPermission(place.value(), unless.value());
      },
      (rule, entries) -> entries.with("place", rule.place()).withAny("unless", rule.unless()));

  static final List<RuleForm<?>> FORMS =
      List.of(MAY_READ, EVIDENCE_IN, KEPT_SAFELY, SEPARATE_RECORD, DISCLOSED_WITH_PERMISSION);

  private AccessRules() {}
}
