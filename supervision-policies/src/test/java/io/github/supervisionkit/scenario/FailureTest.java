package io.github.supervisionkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.holiday.UkCalendars;
import org.junit.jupiter.api.Test;

/** What a scenario says when it does not hold. */
class FailureTest {

  private static final String PEERS_ONLY = """
      pack: islington-yos
      scenarios:
        - name: supervised by a peer in October
          clause: ISL-04
          asOf: 2026-11-02
          facts:
            people:
              - { id: p1, started: 2026-10-01, roles: [ { role: case-manager, from: 2026-10-01 } ] }
            sessions:
              - { id: s1, start: 2026-10-20, form: peer, supervisees: [p1] }
          expect:
            - { duty: ISL-04/p1, status: met }
      """;

  @Test
  void the_sessions_that_do_not_count_are_told_with_the_reason() {
    Scenario scenario =
        ScenarioReader.parse("peers.yaml", PEERS_ONLY).get().all().get(0);

    assertThat(scenario.check(PolicyPacks.named("islington-yos"), UkCalendars.englandAndWales()))
        .singleElement()
        .satisfies(failure -> {
          assertThat(failure.found()).isEqualTo("`overdue`");
          assertThat(failure.explanation())
              .anyMatch(step -> step.startsWith("s1 does not count: ") && step.contains("peer"));
        });
  }
}
