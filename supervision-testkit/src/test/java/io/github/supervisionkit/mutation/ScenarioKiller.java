package io.github.supervisionkit.mutation;

import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.scenario.Scenario;
import io.github.supervisionkit.scenario.Scenarios;
import io.github.supervisionkit.scenario.ShippedScenarios;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The scenarios of a pack as what notices a mutant: first those about the clause that is wrong, then those that noticed
 * something wrong with another clause before, then all others.
 */
final class ScenarioKiller {

  private final Scenarios scenarios;
  private final WorkingCalendar calendar;
  private final Set<Scenario> sharp = ConcurrentHashMap.newKeySet();
  private final List<Scenario> lastFirst;

  private ScenarioKiller(Scenarios scenarios, WorkingCalendar calendar) {
    this.scenarios = scenarios;
    this.calendar = calendar;
    List<Scenario> turned = new ArrayList<>(scenarios.all());
    Collections.reverse(turned);
    this.lastFirst = List.copyOf(turned);
  }

  static ScenarioKiller of(PolicyPack pack) {
    return new ScenarioKiller(
        ShippedScenarios.of(pack.id()).orElseThrow(),
        UkCalendars.named(pack.calendar()).orElseThrow());
  }

  boolean kills(Mutant mutant) {
    return scenarios.about(mutant.clause()).stream().anyMatch(one -> fails(one, mutant))
        || sharp.stream().anyMatch(one -> fails(one, mutant))
        || elsewhere(mutant);
  }

  private boolean elsewhere(Mutant mutant) {
    Optional<Scenario> killer = lastFirst.stream()
        .filter(scenario -> !scenario.clause().equals(mutant.clause()))
        .filter(scenario -> fails(scenario, mutant))
        .findFirst();
    killer.ifPresent(sharp::add);
    return killer.isPresent();
  }

  private boolean fails(Scenario scenario, Mutant mutant) {
    return !scenario.check(mutant.pack(), calendar).isEmpty();
  }
}
