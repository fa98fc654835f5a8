package io.github.supervisionkit.notation;

import io.github.supervisionkit.policy.ActionsDone;
import io.github.supervisionkit.policy.AgendaPrompt;
import io.github.supervisionkit.policy.ChooseInDepth;
import io.github.supervisionkit.policy.DepthPerSession;
import io.github.supervisionkit.policy.DoesNotCount;
import io.github.supervisionkit.policy.HeldPrivately;
import io.github.supervisionkit.policy.Preparation;
import io.github.supervisionkit.policy.ReviewActions;
import io.github.supervisionkit.policy.TeamCompliance;
import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.List;

/** The rules about what counts as a session, how it is prepared and held, and what it covers. */
final class SessionRules {

  private static final String STREAM = RuleForm.STREAM;
  private static final String OF = "of";
  private static final String TEXT = RuleForm.TEXT;
  private static final String ITEMS = "items";

  private static final RuleForm<HeldPrivately> HELD_PRIVATELY = RuleForm.ofStream(
      "held-privately", HeldPrivately.class, HeldPrivately::new, HeldPrivately::stream);

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

  private static final RuleForm<ChooseInDepth> CHOOSE_IN_DEPTH = RuleForm.ofText(
      "choose-in-depth", ChooseInDepth.class, ChooseInDepth::new, ChooseInDepth::text);

  private static final RuleForm<DepthPerSession> DEPTH_PER_SESSION = new RuleForm<>(
      "depth-per-session",
      DepthPerSession.class,
      (fields, words) -> {
        Field<String> stream = fields.required(STREAM, words.stream());
        Field<Condition> who = fields.required(OF, ConditionForm.people(words));
        Field<Depth> depth = fields.required("depth", Parts.oneOf(Depth.values(), Depth::text));
        Field<Integer> least = fields.required("least", Scalars.wholeNumber(1, 99));
        return () -> new DepthPerSession(stream.value(), who.value(), depth.value(), least.value());
      },
      (rule, entries) -> entries
          .with(STREAM, rule.stream())
          .with(OF, ConditionForm.ofPeople(rule.who()))
          .with("depth", rule.depth().text())
          .with("least", rule.least()));

  private static final RuleForm<ReviewActions> REVIEW_ACTIONS = RuleForm.ofText(
      "review-actions", ReviewActions.class, ReviewActions::new, ReviewActions::text);

  private static final RuleForm<ActionsDone> ACTIONS_DONE = new RuleForm<>(
      "actions-done",
      ActionsDone.class,
      (fields, words) -> {
        Field<String> stream = fields.optional(STREAM, words.stream(), "");
        return () -> new ActionsDone(stream.value());
      },
      (rule, entries) -> entries.withText(STREAM, rule.stream()));

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
      DEPTH_PER_SESSION,
      REVIEW_ACTIONS,
      ACTIONS_DONE,
      TEAM_COMPLIANCE,
      AGENDA_PROMPT);

  private SessionRules() {}
}
