package io.github.supervisionkit.mutation;

import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.scenario.Scenario;
import io.github.supervisionkit.scenario.Scenarios;
import io.github.supervisionkit.scenario.ShippedScenarios;
import java.util.List;

/** The scenarios of a pack as what notices a mutant: first those about the clause that is wrong, then all others. */
final class ScenarioKiller {

  private final Scenarios scenarios;
  private final WorkingCalendar calendar;

  private ScenarioKiller(Scenarios scenarios, WorkingCalendar calendar) {
    this.scenarios = scenarios;
    this.calendar = calendar;
  }

  static ScenarioKiller of(PolicyPack pack) {
    return new ScenarioKiller(
        ShippedScenarios.of(pack.id()).orElseThrow(),
        UkCalendars.named(pack.calendar()).orElseThrow());
  }

  boolean kills(Mutant mutant) {
    List<Scenario> own = scenarios.about(mutant.clause());
    return own.stream().anyMatch(scenario -> fails(scenario, mutant))
        || scenarios.all().stream()
            .filter(scenario -> !scenario.clause().equals(mutant.clause()))
            .anyMatch(scenario -> fails(scenario, mutant));
  }

  private boolean fails(Scenario scenario, Mutant mutant) {
    return !scenario.check(mutant.pack(), calendar).isEmpty();
  }
}
