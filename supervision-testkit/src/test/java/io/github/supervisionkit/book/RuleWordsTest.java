package io.github.supervisionkit.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.vocabulary.Condition;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleWordsTest {

  @ParameterizedTest
  @MethodSource("kinds")
  void every_kind_of_rule_is_told_in_words(Class<?> kind) {
    assertThat(RuleWords.knows(kind)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_rule_is_a_sentence_that_begins_large_or_with_a_word_of_the_pack_and_ends(
      PolicyPack pack) {
    assertThat(sentences(pack))
        .allSatisfy(sentence -> assertThat(sentence)
            .matches("[A-Z`].*[.?!]")
            .doesNotContain("Optional", "  ", "..", "null", "@"));
  }

  @Test
  void two_rows_of_a_clause_are_told_apart() {
    assertThat(sentences(PolicyPacks.named("birmingham-childrens-trust")))
        .contains(
            "For whoever is `yos-staff` and `project-officer`: sessions of the stream `group` at most 8 weeks apart.",
            "Cases of a `child` and `child-protection-plan`, or of a `child` and `pre-proceedings`, or of a `child`"
                + " and `care-proceedings`. They are discussed at most 1 month apart.");
  }

  @Test
  void phases_are_told_one_after_the_other() {
    assertThat(sentences(PolicyPacks.named("birmingham-childrens-trust")))
        .anySatisfy(sentence -> assertThat(sentence)
            .contains("at most 1 week apart until 6 weeks after that began; then at most 2 weeks"
                + " apart until 6 months after that began or, if earlier, until `six-month-review`; then"
                + " at most 1 month apart"));
  }

  @Test
  void phases_of_everybody_are_counted_from_when_each_began() {
    List<Phase> phases = List.of(
        Phase.until(Cadence.everyWeeks(2), Period.ofMonths(6)),
        Phase.lasting(Cadence.everyWeeks(4)));
    assertThat(TimeWords.of(phases, new Condition.Always()))
        .isEqualTo(
            "at most 2 weeks apart until 6 months after they began; then at most 4 weeks apart");
  }

  private static List<String> sentences(PolicyPack pack) {
    return Book.of(pack).clauses().stream()
        .flatMap(clause -> clause.asks().stream())
        .map(AskedRule::sentence)
        .toList();
  }

  static Stream<Class<?>> kinds() {
    return Arrays.stream(Rule.class.getPermittedSubclasses());
  }

  static Stream<PolicyPack> packs() {
    return PolicyPacks.all().stream();
  }
}
