package io.github.supervisionkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.policy.PolicyPack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mutant of the five packs that changes any answer is noticed by a scenario; the others are listed with the reason. */
class ShippedStrengthTest {

  static Stream<PolicyPack> packs() {
    return PolicyPacks.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  void a_scenario_notices_every_mutant_that_changes_an_answer(PolicyPack pack) {
    KnownSurvivors known = KnownSurvivors.of(pack.id());
    ScenarioKiller scenarios = ScenarioKiller.of(pack);

    Strength strength =
        Strength.of(pack, mutant -> !known.contain(mutant) && scenarios.kills(mutant));

    assertThat(strength.survivors().stream().map(Mutant::toString))
        .as("survivors that change no answer, each with its reason")
        .containsExactlyInAnyOrderElementsOf(known.all());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  void every_known_survivor_has_a_reason(PolicyPack pack) {
    assertThat(KnownSurvivors.of(pack.id()).reasons().values())
        .allSatisfy(reason -> assertThat(reason).isNotBlank());
  }

  @Tag("deep")
  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  void no_scenario_notices_a_known_survivor(PolicyPack pack) {
    ScenarioKiller scenarios = ScenarioKiller.of(pack);

    assertThat(known(pack).parallelStream().filter(scenarios::kills)).isEmpty();
  }

  @Tag("deep")
  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  void no_known_survivor_changes_an_answer_on_invented_services(PolicyPack pack) {
    InventedServices services = InventedServices.of(pack);

    assertThat(known(pack).parallelStream().filter(services::tellApart)).isEmpty();
  }

  private static List<Mutant> known(PolicyPack pack) {
    KnownSurvivors known = KnownSurvivors.of(pack.id());
    return Mutants.of(pack).stream().filter(known::contain).toList();
  }
}
