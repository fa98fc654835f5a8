package io.github.supervisionkit.notation;

import io.github.supervisionkit.policy.AgendaPrompt;
import io.github.supervisionkit.policy.ChooseInDepth;
import io.github.supervisionkit.policy.DoesNotCount;
import io.github.supervisionkit.policy.HeldPrivately;
import io.github.supervisionkit.policy.Preparation;
import io.github.supervisionkit.policy.ReviewActions;
import io.github.supervisionkit.policy.TeamCompliance;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.List;

/** The rules about what counts as a session, how it is prepared and held, and what it covers. */
final class SessionRules {

  private static final String STREAM = "stream";
  private static final String OF = "of";
  private static final String TEXT = "text";
  private static final String ITEMS = "items";

  private static final RuleForm<HeldPrivately> HELD_PRIVATELY = new RuleForm<>(
      "held-privately",
      HeldPrivately.class,
      (fields, words) -> {
        Field<String> stream = fields.required(STREAM, words.stream());
        return () -> new HeldPrivately(stream.value());
      },
      (rule, entries) -> entries.with(STREAM, rule.stream()));

  private static final RuleForm<DoesNotCount> DOES_NOT_COUNT = new RuleForm<>(
      "does-not-count",
      DoesNotCount.class,
      (fields, words) -> {
        Field<String> form = fields.required("form", words.of(WordKind.FORM));
        Field<String> stream = fields.required(STREAM, words.stream());
        return () -> new DoesNotCount(form.value(), stream.value());
      },
      (rule, entries) -> entries.with("form", rule.form()).with(STREAM, rule.stream()));

  private static final RuleForm<Preparation> PREPARATION = new RuleForm<>(
      "preparation",
      Preparation.class,
      (fields, words) -> {
        Field<String> by = fields.required("by", Parts.word("supervisor", "supervisee", "both"));
        Field<List<String>> items = fields.required(ITEMS, Parts.sentences());
        return () -> new Preparation(by.value(), items.value());
      },
      (rule, entries) -> entries.with("by", rule.by()).withAny(ITEMS, rule.items()));

  private static final RuleForm<ChooseInDepth> CHOOSE_IN_DEPTH = new RuleForm<>(
      "choose-in-depth",
      ChooseInDepth.class,
      (fields, words) -> {
        Field<String> text = fields.required(TEXT, Scalars.text());
        return () -> new ChooseInDepth(text.value());
      },
      (rule, entries) -> entries.with(TEXT, rule.text()));

  private static final RuleForm<ReviewActions> REVIEW_ACTIONS = new RuleForm<>(
      "review-actions",
      ReviewActions.class,
      (fields, words) -> {
        Field<String> text = fields.required(TEXT, Scalars.text());
        return () -> new ReviewActions(text.value());
      },
      (rule, entries) -> entries.with(TEXT, rule.text()));

  private static final RuleForm<TeamCompliance> TEAM_COMPLIANCE = new RuleForm<>(
      "team-compliance",
      TeamCompliance.class,
      (fields, words) -> {
        Field<Condition> who = fields.required(OF, ConditionForm.people(words));
        Field<String> text = fields.required(TEXT, Scalars.text());
        return () -> new TeamCompliance(who.value(), text.value());
      },
      (rule, entries) ->
          entries.with(OF, ConditionForm.ofPeople(rule.who())).with(TEXT, rule.text()));

  private static final RuleForm<AgendaPrompt> AGENDA_PROMPT = new RuleForm<>(
      "agenda-prompt",
      AgendaPrompt.class,
      (fields, words) -> {
        Field<Condition> who = fields.required(OF, ConditionForm.people(words));
        Field<String> section = fields.required("section", Scalars.text());
        Field<List<String>> items = fields.required(ITEMS, Parts.sentences());
        return () -> new AgendaPrompt(who.value(), section.value(), items.value());
      },
      (rule, entries) -> entries
          .with(OF, ConditionForm.ofPeople(rule.who()))
          .with("section", rule.section())
          .withAny(ITEMS, rule.items()));

  static final List<RuleForm<?>> FORMS = List.of(
      HELD_PRIVATELY,
      DOES_NOT_COUNT,
      PREPARATION,
      CHOOSE_IN_DEPTH,
      REVIEW_ACTIONS,
      TEAM_COMPLIANCE,
      AGENDA_PROMPT);

  private SessionRules() {}
}
