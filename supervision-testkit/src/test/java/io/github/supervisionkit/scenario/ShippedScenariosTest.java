package io.github.supervisionkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every shipped pack to the scenarios beside it, and the scenarios to every clause and every rule of the pack. */
class ShippedScenariosTest {

  private static final List<PolicyPack> PACKS = PolicyPacks.all();

  /** Read once: a file holds hundreds of scenarios, and every clause and rule asks for its own. */
  private static final Map<String, Scenarios> SCENARIOS = PACKS.stream()
      .map(PolicyPack::id)
      .collect(Collectors.toMap(
          Function.identity(),
          pack -> ShippedScenarios.of(pack).orElseGet(() -> new Scenarios(pack, List.of()))));

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("scenarios")
  void every_scenario_holds(PolicyPack pack, Scenario scenario) {
    assertThat(failures(scenario, pack)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("clauses")
  void without_a_clause_one_of_its_scenarios_fails(String clause, PolicyPack pack) {
    assertThat(failing(clause, pack, pack.without(clause)))
        .as("the scenarios of %s that fail without it", clause)
        .isNotEmpty();
  }

  @ParameterizedTest(name = "{0}, rule {1}")
  @MethodSource("rules")
  void without_a_rule_one_of_its_clauses_scenarios_fails(
      String clause, int rule, Placed<?> placed, PolicyPack pack) {
    assertThat(failing(clause, pack, pack.without(placed)))
        .as("the scenarios of %s that fail without its rule %d: %s", clause, rule, placed.rule())
        .isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  void every_scenario_is_about_a_clause_of_its_pack(PolicyPack pack) {
    assertThat(scenariosOf(pack).all())
        .allSatisfy(scenario -> assertThat(pack.clause(scenario.clause())).isPresent());
  }

  static Stream<PolicyPack> packs() {
    return PACKS.stream();
  }

  static Stream<Arguments> scenarios() {
    return packs()
        .flatMap(pack -> scenariosOf(pack).all().stream().map(one -> Arguments.of(pack, one)));
  }

  static Stream<Arguments> clauses() {
    return packs()
        .flatMap(pack -> pack.clauses().stream().map(clause -> Arguments.of(clause.id(), pack)));
  }

  static Stream<Arguments> rules() {
    return packs()
        .flatMap(pack -> pack.clauses().stream().flatMap(clause -> rulesOf(clause, pack).stream()));
  }

  private static List<Arguments> rulesOf(Clause clause, PolicyPack pack) {
    List<Rule> rules = clause.rules();
    return Stream.iterate(0, index -> index < rules.size(), index -> index + 1)
        .map(index ->
            Arguments.of(clause.id(), index + 1, new Placed<>(clause, rules.get(index)), pack))
        .toList();
  }

  /** The names of a clause's scenarios that fail under a pack that lacks something. */
  private static List<String> failing(String clause, PolicyPack pack, PolicyPack lacking) {
    return scenariosOf(pack).about(clause).stream()
        .filter(scenario -> !failures(scenario, lacking).isEmpty())
        .map(Scenario::name)
        .toList();
  }

  private static List<Failure> failures(Scenario scenario, PolicyPack pack) {
    return scenario.check(pack, UkCalendars.named(pack.calendar()).orElseThrow());
  }

  private static Scenarios scenariosOf(PolicyPack pack) {
    return SCENARIOS.getOrDefault(pack.id(), new Scenarios(pack.id(), List.of()));
  }
}
