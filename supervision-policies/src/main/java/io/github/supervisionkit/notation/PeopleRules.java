package io.github.supervisionkit.notation;

import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.policy.LineManagerSupervises;
import io.github.supervisionkit.policy.ReviewAfter;
import io.github.supervisionkit.policy.ReviewWithin;
import io.github.supervisionkit.policy.SupervisionInPlace;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.Period;
import java.util.List;

/** The rules about what people have, who supervises them, and which reviews follow what becomes of them. */
final class PeopleRules {

  private static final String DELEGATION = "delegation";
  private static final String OF = "of";
  private static final String EVENT = "event";

  private static final RuleForm<SupervisionInPlace> IN_PLACE = new RuleForm<>(
      "supervision-in-place",
      SupervisionInPlace.class,
      (fields, words) -> {
        Field<Condition> who = fields.required(OF, ConditionForm.people(words));
        Field<List<SupervisionInPlace.Need>> needed = fields.required(
            "needed",
            Parts.some(
                Parts.oneOf(SupervisionInPlace.Need.values(), SupervisionInPlace.Need::text),
                "a list of at least one of supervisor, arrangement, agreement"));
        return () -> new SupervisionInPlace(who.value(), needed.value());
      },
      (rule, entries) -> entries
          .with(OF, ConditionForm.ofPeople(rule.who()))
          .withAny(
              "needed",
              rule.needed().stream().map(SupervisionInPlace.Need::text).toList()));

  private static final RuleForm<LineManagerSupervises> LINE_MANAGER = new RuleForm<>(
      "line-manager-supervises",
      LineManagerSupervises.class,
      (fields, words) -> {
        Field<Condition> who = fields.required(OF, ConditionForm.people(words));
        Field<LineManagerSupervises.Delegation> delegation = fields.optional(
            DELEGATION,
            Parts.oneOf(
                LineManagerSupervises.Delegation.values(), LineManagerSupervises.Delegation::text),
            LineManagerSupervises.Delegation.ALLOWED);
        return () -> new LineManagerSupervises(who.value(), delegation.value());
      },
      (rule, entries) -> {
        Content.Entries written = entries.with(OF, ConditionForm.ofPeople(rule.who()));
        return rule.delegation() == LineManagerSupervises.Delegation.ALLOWED
            ? written
            : written.with(DELEGATION, rule.delegation().text());
      });

  private static final RuleForm<ReviewAfter> REVIEW_AFTER = new RuleForm<>(
      "review-after",
      ReviewAfter.class,
      (fields, words) -> {
        Field<String> circumstance =
            fields.required("ended", words.of(WordKind.PERSON_CIRCUMSTANCE));
        Field<String> event = fields.required(EVENT, words.of(WordKind.EVENT));
        return () -> new ReviewAfter(circumstance.value(), event.value());
      },
      (rule, entries) -> entries.with("ended", rule.circumstance()).with(EVENT, rule.event()));

  private static final RuleForm<ReviewWithin> REVIEW_WITHIN = new RuleForm<>(
      "review-within",
      ReviewWithin.class,
      (fields, words) -> {
        Field<String> circumstance =
            fields.required("begun", words.of(WordKind.PERSON_CIRCUMSTANCE));
        Field<String> event = fields.required(EVENT, words.of(WordKind.EVENT));
        Field<Period> within = fields.required("within", Parts.period());
        return () -> new ReviewWithin(circumstance.value(), event.value(), within.value());
      },
      (rule, entries) -> entries
          .with("begun", rule.circumstance())
          .with(EVENT, rule.event())
          .with("within", Periods.text(rule.within())));

  static final List<RuleForm<?>> FORMS =
      List.of(IN_PLACE, LINE_MANAGER, REVIEW_AFTER, REVIEW_WITHIN);

  private PeopleRules() {}
}
