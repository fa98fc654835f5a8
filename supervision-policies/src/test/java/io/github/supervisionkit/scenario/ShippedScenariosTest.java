package io.github.supervisionkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every shipped pack to the scenarios beside it, and the scenarios to every clause of the pack. */
class ShippedScenariosTest {

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("scenarios")
  void every_scenario_holds(String pack, Scenario scenario) {
    PolicyPack found = PolicyPacks.named(pack);

    assertThat(scenario.check(found, calendarOf(found))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("clauses")
  void without_a_clause_one_of_its_scenarios_fails(String clause, PolicyPack pack) {
    PolicyPack without = pack.without(clause);
    WorkingCalendar calendar = calendarOf(pack);

    assertThat(scenariosOf(pack).about(clause))
        .anySatisfy(scenario -> assertThat(scenario.check(without, calendar)).isNotEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  void every_scenario_is_about_a_clause_of_its_pack(PolicyPack pack) {
    assertThat(scenariosOf(pack).all())
        .allSatisfy(scenario -> assertThat(pack.clause(scenario.clause())).isPresent());
  }

  static Stream<Arguments> scenarios() {
    return packs()
        .flatMap(pack -> scenariosOf(pack).all().stream().map(one -> Arguments.of(pack.id(), one)));
  }

  /** The clauses of packs that have scenarios; the others' are still to be written. */
  static Stream<Arguments> clauses() {
    return packs()
        .filter(pack -> ShippedScenarios.of(pack.id()).isPresent())
        .flatMap(pack -> pack.clauses().stream().map(clause -> Arguments.of(clause.id(), pack)));
  }

  static Stream<PolicyPack> packs() {
    return PolicyPacks.all().stream();
  }

  private static Scenarios scenariosOf(PolicyPack pack) {
    return ShippedScenarios.of(pack.id()).orElseGet(() -> new Scenarios(pack.id(), List.of()));
  }

  private static WorkingCalendar calendarOf(PolicyPack pack) {
    return UkCalendars.named(pack.calendar()).orElseThrow();
  }
}
