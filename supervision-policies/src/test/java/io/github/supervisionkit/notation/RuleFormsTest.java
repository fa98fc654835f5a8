package io.github.supervisionkit.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleFormsTest {

  private static final PolicyPack EVERY_RULE =
      PackReader.parse("every-rule.yaml", GoodPacks.everyRule()).get();

  @Test
  void every_kind_of_rule_has_one_form() {
    assertThat(RuleForms.all())
        .extracting(form -> (Object) form.type())
        .containsExactlyInAnyOrder((Object[]) Rule.class.getPermittedSubclasses());
  }

  @Test
  void no_two_kinds_of_rule_share_a_word() {
    assertThat(RuleForms.all()).extracting(RuleForm::word).doesNotHaveDuplicates();
  }

  @Test
  void every_kind_of_rule_stands_in_the_example_and_is_read_as_such() {
    Stream<Rule> rules = EVERY_RULE.clauses().stream().flatMap(clause -> clause.rules().stream());

    assertThat(rules.<Object>map(Rule::getClass).distinct())
        .containsExactlyInAnyOrder((Object[]) Rule.class.getPermittedSubclasses());
  }

  @Test
  void a_rule_in_its_place_is_told_by_the_word_of_its_form() {
    assertThat(EVERY_RULE.clauses().stream()
            .flatMap(clause -> clause.rules().stream().map(rule -> new Placed<>(clause, rule))))
        .allSatisfy(
            placed -> assertThat(placed).asString().endsWith(" (" + wordOf(placed.rule()) + ")"));
  }

  @Test
  void the_schema_knows_the_same_kinds_of_rule() {
    String schema = GoodPacks.textOf("pack.schema.json");
    List<String> missing = RuleForms.all().stream()
        .map(RuleForm::word)
        .filter(word -> !schema.contains("\"rule-" + word + "\": {"))
        .toList();

    assertThat(missing).isEmpty();
  }

  @Test
  void the_example_written_and_read_again_is_equal() {
    assertThat(PackReader.parse("again", PackWriter.written(EVERY_RULE)).get())
        .isEqualTo(EVERY_RULE);
  }

  private static String wordOf(Rule rule) {
    return RuleForms.all().stream()
        .filter(form -> form.type().isInstance(rule))
        .map(RuleForm::word)
        .collect(Collectors.joining());
  }
}
