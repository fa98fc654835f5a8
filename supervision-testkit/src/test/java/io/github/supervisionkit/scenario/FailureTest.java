package io.github.supervisionkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.PolicyPack;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a scenario says when it does not hold. */
class FailureTest {

  private static final PolicyPack ISLINGTON = PolicyPacks.named("islington-yos");

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
    assertThat(failures(PEERS_ONLY)).singleElement().satisfies(failure -> {
      assertThat(failure.found()).isEqualTo("`overdue`");
      assertThat(failure.explanation())
          .anyMatch(step -> step.startsWith("s1 does not count: ") && step.contains("peer"));
    });
  }

  @Test
  void a_word_of_the_facts_that_the_policy_does_not_know_is_told_beside_the_missing_verdict() {
    assertThat(failures(PEERS_ONLY.replace("role: case-manager", "role: case-manger")))
        .singleElement()
        .asString()
        .isEqualTo("expected a verdict on ISL-04/p1, found no verdict at all\n"
            + "    notice about p1: unknown-role `case-manger`; did you mean `case-manager`?");
  }

  @Test
  void the_verdicts_that_there_are_stand_beside_the_one_that_is_missing() {
    assertThat(failures(PEERS_ONLY.replace("duty: ISL-04/p1", "duty: ISL-05/p1")))
        .singleElement()
        .asString()
        .startsWith("expected a verdict on ISL-05/p1, found these verdicts only:\n")
        .contains("ISL-04/p1");
  }

  @Test
  void only_the_last_failure_tells_the_notices() {
    String twice = PEERS_ONLY.replace("role: case-manager", "role: case-manger")
        + "      - { notice: { about: p1, what: unknown-form } }\n";

    assertThat(failures(twice))
        .extracting(failure -> failure.explanation().size())
        .containsExactly(0, 1);
    assertThat(failures(twice))
        .last()
        .asString()
        .startsWith("expected the notice unknown-form about p1, found other notices:\n");
  }

  @Test
  void where_nothing_was_passed_over_nothing_is_listed() {
    assertThat(failures(PEERS_ONLY
            .replace("form: peer", "form: one-to-one")
            .replace("status: met", "passedOver: [ { session: s1, why: peer } ]")))
        .extracting(Failure::found)
        .containsExactly("nothing passed over");
  }

  @Test
  void an_agenda_without_entries_has_none_to_list() {
    String agenda = "{ agenda: { person: p1, on: 2026-11-02, clause: ISL-22 } }";
    PolicyPack silent = ISLINGTON;
    for (Clause clause : ISLINGTON.clauses()) {
      silent = silent.without(clause.id());
    }

    assertThat(failures(PEERS_ONLY.replace("{ duty: ISL-04/p1, status: met }", agenda), silent))
        .extracting(Failure::found)
        .containsExactly("none");
  }

  private static List<Failure> failures(String scenarios) {
    return failures(scenarios, ISLINGTON);
  }

  private static List<Failure> failures(String scenarios, PolicyPack pack) {
    Scenario scenario =
        ScenarioReader.parse("peers.yaml", scenarios).get().all().get(0);
    return scenario.check(pack, UkCalendars.englandAndWales());
  }
}
