package io.github.supervisionkit.notation;

import io.github.supervisionkit.policy.Rule;
import io.vavr.collection.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All kinds of rule that a pack may ask for. A new kind is one {@link RuleForm} in the list of its family. */
final class RuleForms {

  static final String RULE = "rule";

  private static final List<RuleForm<?>> ALL = Stream.of(
          DocumentRules.FORMS,
          CadenceRules.FORMS,
          AbsenceRules.FORMS,
          SessionRules.FORMS,
          RecordRules.FORMS)
      .<RuleForm<?>>flatMap(List::stream)
      .toList();

  private RuleForms() {}

  static List<RuleForm<?>> all() {
    return ALL;
  }

  /** Obtains the form of a rule of any kind. */
  static Form<Rule> form(Words words) {
    LinkedHashMap<String, Function<Fields, Supplier<? extends Rule>>> recipes =
        LinkedHashMap.empty();
    for (RuleForm<?> form : ALL) {
      recipes = recipes.put(form.word(), fields -> form.reading().apply(fields, words));
    }
    LinkedHashMap<String, Function<Fields, Supplier<? extends Rule>>> all = recipes;
    return Form.mapping(fields -> fields.choice(RULE, all));
  }

  static Content content(Rule rule) {
    return ALL.stream()
        .filter(form -> form.type().isInstance(rule))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "rule must be of a kind that the notation knows: " + rule.getClass().getSimpleName()))
        .content(rule);
  }
}
