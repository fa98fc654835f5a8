package io.github.supervisionkit.notation;

import io.github.supervisionkit.policy.EveryFunctionAppears;
import io.github.supervisionkit.policy.FunctionsNamed;
import io.github.supervisionkit.policy.NoFunctionDominates;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.List;

/** The rules about what supervision is for, and how a run of sessions shares its time. */
final class FunctionRules {

  private static final String STREAM = RuleForm.STREAM;
  private static final String FUNCTIONS = "functions";
  private static final String SESSIONS = "sessions";
  private static final String PARAMETER = "parameter";

  private static final RuleForm<FunctionsNamed> NAMED = new RuleForm<>(
      "functions-named",
      FunctionsNamed.class,
      (fields, words) -> {
        Field<List<String>> functions = fields.required(FUNCTIONS, functions(words));
        return () -> new FunctionsNamed(functions.value());
      },
      (rule, entries) -> entries.withAny(FUNCTIONS, rule.functions()));

  private static final RuleForm<EveryFunctionAppears> EVERY = new RuleForm<>(
      "every-function-appears",
      EveryFunctionAppears.class,
      (fields, words) -> {
        Field<String> stream = fields.required(STREAM, words.stream());
        Field<List<String>> functions = fields.required(FUNCTIONS, functions(words));
        Field<Integer> sessions = fields.required(SESSIONS, Scalars.wholeNumber(1, 99));
        Field<String> parameter = fields.required(PARAMETER, Scalars.identifier());
        return () -> new EveryFunctionAppears(
            stream.value(), functions.value(), parameter.value(), sessions.value());
      },
      (rule, entries) -> entries
          .with(STREAM, rule.stream())
          .withAny(FUNCTIONS, rule.functions())
          .with(SESSIONS, rule.sessions())
          .with(PARAMETER, rule.parameter()));

  private static final RuleForm<NoFunctionDominates> NONE_DOMINATES = new RuleForm<>(
      "no-function-dominates",
      NoFunctionDominates.class,
      (fields, words) -> {
        Field<String> stream = fields.required(STREAM, words.stream());
        Field<Integer> sessions = fields.required(SESSIONS, Scalars.wholeNumber(1, 99));
        Field<String> parameter = fields.required(PARAMETER, Scalars.identifier());
        return () -> new NoFunctionDominates(stream.value(), parameter.value(), sessions.value());
      },
      (rule, entries) -> entries
          .with(STREAM, rule.stream())
          .with(SESSIONS, rule.sessions())
          .with(PARAMETER, rule.parameter()));

  static final List<RuleForm<?>> FORMS = List.of(NAMED, EVERY, NONE_DOMINATES);

  private FunctionRules() {}

  private static Form<List<String>> functions(Words words) {
    return Parts.some(words.of(WordKind.FUNCTION), "a list of at least one function");
  }
}
