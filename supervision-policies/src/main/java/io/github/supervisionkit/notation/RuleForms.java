package io.github.supervisionkit.notation;

import io.github.supervisionkit.policy.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All kinds of rule that a pack may ask for. A new kind is one {@link RuleForm} in the list of its family. */
final class RuleForms {

  static final String RULE = "rule";

  private static final List<RuleForm<?>> ALL = Stream.of(
          DocumentRules.FORMS,
          FunctionRules.FORMS,
          CadenceRules.FORMS,
          AbsenceRules.FORMS,
          SessionRules.FORMS,
          MovingRules.FORMS,
          RecordRules.FORMS,
          SignatureRules.FORMS,
          AuditRules.FORMS,
          FormRules.FORMS,
          AccessRules.FORMS,
          SharingRules.FORMS,
          AgreementRules.FORMS,
          PeopleRules.FORMS)
      .<RuleForm<?>>flatMap(List::stream)
      .toList();

  private RuleForms() {}

  static List<RuleForm<?>> all() {
    return ALL;
  }

  /** Obtains the form of a rule of any kind. */
  static Form<Rule> form(Words words) {
    Map<String, Function<Fields, Supplier<? extends Rule>>> recipes = new LinkedHashMap<>();
    for (RuleForm<?> form : ALL) {
      recipes.put(form.word(), fields -> form.reading().apply(fields, words));
    }
    Form<Function<Fields, Supplier<? extends Rule>>> word = Scalars.word(
        "a rule (where none fits, leave out `asks` and write a `decision` that says why): "
            + String.join(", ", recipes.keySet()),
        recipes);
    return Form.mapping(fields -> fields.choice(RULE, word));
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
