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

/**
 * The scenarios once more, a clause at a time: what runs for every mutant of the code must be few tests, and quick. It is not named a
 * test, so that only the profile for mutants runs it.
 */
class ScenariosByClause {

  /** Read once, before any code is mutated. */
  private static final List<Arguments> CLAUSES =
      PolicyPacks.all().stream().flatMap(ScenariosByClause::clauses).toList();

  @ParameterizedTest(name = "{0}")
  @MethodSource("clauses")
  void every_scenario_of_the_clause_holds(
      String clause, PolicyPack pack, WorkingCalendar calendar, List<Scenario> scenarios) {
    assertThat(scenarios)
        .allSatisfy(scenario -> assertThat(scenario.check(pack, calendar)).isEmpty());
  }

  static List<Arguments> clauses() {
    return CLAUSES;
  }

  private static Stream<Arguments> clauses(PolicyPack pack) {
    WorkingCalendar calendar = UkCalendars.named(pack.calendar()).orElseThrow();
    Scenarios scenarios = ShippedScenarios.of(pack.id()).orElseThrow();
    return pack.clauses().stream()
        .map(clause -> Arguments.of(clause.id(), pack, calendar, scenarios.about(clause.id())));
  }
}
