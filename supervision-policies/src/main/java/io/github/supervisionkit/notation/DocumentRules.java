package io.github.supervisionkit.notation;

import io.github.supervisionkit.policy.Covers;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.SupervisionChain;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.LocalDate;
import java.util.List;

/** The rules about the policy itself: when it is in force, whom it covers, who supervises whom. */
final class DocumentRules {

  static final String IN_FORCE_WORD = "in-force";

  private static final RuleForm<InForce> IN_FORCE = new RuleForm<>(
      IN_FORCE_WORD,
      InForce.class,
      (fields, words) -> {
        Field<LocalDate> from = fields.optional("from", Scalars.date(), LocalDate.MIN);
        Field<LocalDate> until = fields.optional("until", Scalars.date(), LocalDate.MAX);
        Field<Boolean> monthOnly = fields.optional("month-only", Scalars.trueOrFalse(), false);
        Field<LocalDate> reviewBy = fields.optional("review-by", Scalars.date(), LocalDate.MAX);
        requireAfter(fields, "until", from, until);
        requireAfter(fields, "review-by", from, reviewBy);
        return () -> new InForce(from.value(), until.value(), monthOnly.value(), reviewBy.value());
      },
      (rule, entries) -> {
        Content.Entries written = entries;
        if (!rule.from().equals(LocalDate.MIN)) {
          written = written.with("from", rule.from());
        }
        if (!rule.until().equals(LocalDate.MAX)) {
          written = written.with("until", rule.until());
        }
        if (rule.monthOnly()) {
          written = written.with("month-only", true);
        }
        return written.withPresent("review-by", rule.review());
      });

  private static final RuleForm<Covers> COVERS = new RuleForm<>(
      "covers",
      Covers.class,
      (fields, words) -> {
        Field<Condition> who = fields.required("of", ConditionForm.people(words));
        return () -> new Covers(who.value());
      },
      (rule, entries) -> entries.with("of", ConditionForm.ofPeople(rule.who())));

  private static final RuleForm<SupervisionChain> CHAIN = new RuleForm<>(
      "supervision-chain",
      SupervisionChain.class,
      (fields, words) -> {
        Field<List<String>> roles = fields.required(
            "roles",
            Lists.distinct(words.of(WordKind.ROLE))
                .where(
                    links -> links.size() > 1,
                    "the roles from the bottom to the top, two or more"));
        return () -> new SupervisionChain(roles.value());
      },
      (rule, entries) -> entries.withAny("roles", rule.roles()));

  static final List<RuleForm<?>> FORMS = List.of(IN_FORCE, COVERS, CHAIN);

  private DocumentRules() {}

  private static void requireAfter(
      Fields fields, String key, Field<LocalDate> from, Field<LocalDate> later) {
    if (from.ifRead().isPresent()
        && later.ifRead().isPresent()
        && !later.value().isAfter(from.value())) {
      fields.report(key, "`" + later.value() + "`", "a date after `from`, " + from.value());
    }
  }
}
