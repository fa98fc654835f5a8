package io.github.supervisionkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.AgendaPrompt;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.vocabulary.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the scenarios to every single ground: of "any of these", each one must be missed when it is gone. */
class ShippedGroundsTest {

  @ParameterizedTest(name = "{0} without `{1}`")
  @MethodSource("grounds")
  void without_a_ground_one_of_its_clauses_scenarios_fails(
      String clause, String ground, PolicyPack lacking, List<Scenario> scenarios) {
    assertThat(scenarios.stream()
            .filter(scenario -> !scenario
                .check(lacking, UkCalendars.named(lacking.calendar()).orElseThrow())
                .isEmpty())
            .map(Scenario::name))
        .as("the scenarios of %s that fail without the ground `%s`", clause, ground)
        .isNotEmpty();
  }

  static Stream<Arguments> grounds() {
    return PolicyPacks.all().stream()
        .flatMap(pack -> ShippedScenarios.of(pack.id()).stream()
            .flatMap(scenarios -> pack.clauses().stream()
                .flatMap(clause -> grounds(pack, clause, scenarios.about(clause.id())))));
  }

  private static Stream<Arguments> grounds(
      PolicyPack pack, Clause clause, List<Scenario> scenarios) {
    List<Rule> rules = clause.rules();
    return IntStream.range(0, rules.size()).boxed().flatMap(index -> {
      List<Condition> grounds = condition(rules.get(index))
          .filter(Condition.AnyOf.class::isInstance)
          .map(condition -> ((Condition.AnyOf) condition).conditions())
          .orElse(List.of());
      return IntStream.range(0, grounds.size()).mapToObj(gone -> {
        List<Condition> rest = new ArrayList<>(grounds);
        rest.remove(gone);
        List<Rule> changed = new ArrayList<>(rules);
        changed.set(index, with(rules.get(index), new Condition.AnyOf(rest)));
        return Arguments.of(
            clause.id(), grounds.get(gone).text(), with(pack, clause, changed), scenarios);
      });
    });
  }

  private static Optional<Condition> condition(Rule rule) {
    if (rule instanceof Discussion discussion) {
      return Optional.of(discussion.grounds());
    }
    if (rule instanceof Frequency frequency) {
      return Optional.of(frequency.who());
    }
    return rule instanceof AgendaPrompt prompt ? Optional.of(prompt.who()) : Optional.empty();
  }

  private static Rule with(Rule rule, Condition condition) {
    if (rule instanceof Discussion discussion) {
      return new Discussion(
          condition, discussion.cadence(), discussion.table(), discussion.otherwise());
    }
    if (rule instanceof Frequency frequency) {
      return new Frequency(
          frequency.stream(),
          condition,
          frequency.phases(),
          frequency.table(),
          frequency.otherwise(),
          frequency.withLineManager());
    }
    AgendaPrompt prompt = (AgendaPrompt) rule;
    return new AgendaPrompt(condition, prompt.section(), prompt.items());
  }

  private static PolicyPack with(PolicyPack pack, Clause clause, List<Rule> rules) {
    Clause changed = Clause.builder()
        .id(clause.id())
        .kind(clause.kind())
        .force(clause.force())
        .citation(clause.citation())
        .sentence(clause.sentence())
        .decision(clause.decision())
        .quantified(clause.quantified())
        .addAllRules(rules)
        .build();
    return PolicyPack.builder()
        .id(pack.id())
        .version(pack.version())
        .document(pack.document())
        .calendar(pack.calendar())
        .zone(pack.zone())
        .vocabulary(pack.vocabulary())
        .addAllClauses(pack.clauses().stream()
            .map(one -> one.id().equals(clause.id()) ? changed : one)
            .toList())
        .addAllDecisions(pack.decisions())
        .build();
  }
}
