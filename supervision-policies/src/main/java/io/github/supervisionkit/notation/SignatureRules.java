package io.github.supervisionkit.notation;

import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.policy.ContentAgreed;
import io.github.supervisionkit.policy.CopyToSupervisee;
import io.github.supervisionkit.policy.DisagreementNoted;
import io.github.supervisionkit.policy.HandoverOfRecords;
import io.github.supervisionkit.policy.RetentionAfterLeaving;
import io.github.supervisionkit.policy.SignOff;
import io.github.supervisionkit.policy.Signers;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.Period;
import java.util.List;

/** The rules about what becomes of a session's record: signed, agreed, copied, handed over, kept. */
final class SignatureRules {

  private static final String STREAM = RuleForm.STREAM;
  private static final String PLACE = "place";
  private static final String WITHIN = "within";

  private static final RuleForm<SignOff> SIGN_OFF = new RuleForm<>(
      "sign-off",
      SignOff.class,
      (fields, words) -> {
        Field<String> stream = fields.required(STREAM, words.stream());
        Field<String> place = fields.optional(PLACE, words.of(WordKind.PLACE), "");
        Field<Signers> by =
            fields.optional("by", Parts.oneOf(Signers.values(), Signers::text), Signers.EVERYONE);
        Field<TimeLimit> within = fields.required(WITHIN, Parts.timeLimit());
        return () -> new SignOff(stream.value(), place.value(), by.value(), within.value());
      },
      (rule, entries) -> signedBy(
              entries.with(STREAM, rule.stream()).withText(PLACE, rule.place()), rule.by())
          .with(WITHIN, rule.within()));

  private static final RuleForm<CopyToSupervisee> COPY = new RuleForm<>(
      "copy-to-supervisee",
      CopyToSupervisee.class,
      (fields, words) -> {
        Field<String> stream = fields.required(STREAM, words.stream());
        Field<String> place = fields.optional(PLACE, words.of(WordKind.PLACE), "");
        Field<TimeLimit> within = fields.required(WITHIN, Parts.timeLimit());
        return () -> new CopyToSupervisee(stream.value(), place.value(), within.value());
      },
      (rule, entries) -> entries
          .with(STREAM, rule.stream())
          .withText(PLACE, rule.place())
          .with(WITHIN, rule.within()));

  private static final RuleForm<ContentAgreed> CONTENT_AGREED = new RuleForm<>(
      "content-agreed",
      ContentAgreed.class,
      (fields, words) -> {
        Field<String> stream = fields.required(STREAM, words.stream());
        Field<String> place = fields.optional(PLACE, words.of(WordKind.PLACE), "");
        return () -> new ContentAgreed(stream.value(), place.value());
      },
      (rule, entries) -> entries.with(STREAM, rule.stream()).withText(PLACE, rule.place()));

  private static final RuleForm<DisagreementNoted> DISAGREEMENT = RuleForm.ofStream(
      "disagreement-noted",
      DisagreementNoted.class,
      DisagreementNoted::new,
      DisagreementNoted::stream);

  private static final RuleForm<HandoverOfRecords> HANDOVER = new RuleForm<>(
      "handover-of-records",
      HandoverOfRecords.class,
      (fields, words) -> {
        Field<String> place = fields.required(PLACE, words.of(WordKind.PLACE));
        return () -> new HandoverOfRecords(place.value());
      },
      (rule, entries) -> entries.with(PLACE, rule.place()));

  private static final RuleForm<RetentionAfterLeaving> RETENTION = new RuleForm<>(
      "retention-after-leaving",
      RetentionAfterLeaving.class,
      (fields, words) -> {
        Field<Condition> who = fields.required("of", ConditionForm.people(words));
        Field<Period> keep = fields.required("keep", Parts.period());
        return () -> new RetentionAfterLeaving(who.value(), keep.value());
      },
      (rule, entries) -> entries
          .with("of", ConditionForm.ofPeople(rule.who()))
          .with("keep", Periods.text(rule.keep())));

  static final List<RuleForm<?>> FORMS =
      List.of(SIGN_OFF, COPY, CONTENT_AGREED, DISAGREEMENT, HANDOVER, RETENTION);

  private SignatureRules() {}

  private static Content.Entries signedBy(Content.Entries entries, Signers by) {
    return by == Signers.EVERYONE ? entries : entries.with("by", by.text());
  }
}
