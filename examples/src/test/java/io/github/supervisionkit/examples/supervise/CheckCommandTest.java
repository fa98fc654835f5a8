package io.github.supervisionkit.examples.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of a pack that is being written, and of its scenarios. */
class CheckCommandTest {

  private static final String AUTHOR = "policy-author/src/";
  private static final String PACK = AUTHOR + "main/resources/westmarsh/pack.yaml";
  private static final String SCENARIOS = AUTHOR + "test/resources/westmarsh/scenarios.yaml";

  private static final String BARE = """

        - id: WM-99
          kind: form
          force: must
          cites: Section 9
          says: Supervision is reflective.
      """;

  @TempDir
  Path folder;

  @Test
  void scenarios_in_place_of_a_pack_are_told_to_be_so() {
    Answer answer = Answer.to("check", SCENARIOS);

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.complaints())
        .containsExactly(SCENARIOS + ": found scenarios; expected a pack; scenarios are checked"
            + " together with theirs: supervise check PACK " + SCENARIOS);
  }

  @Test
  void scenarios_are_checked_together_with_their_pack() {
    Answer answer = Answer.to("check", PACK, SCENARIOS);

    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .startsWith("westmarsh-family-help 1.0: no problems\n")
        .containsPattern("\n\nscenarios: (\\d+) of \\1 hold\n$");
  }

  @Test
  void scenarios_that_do_not_hold_are_told_with_what_was_found() throws IOException {
    Path wrong =
        changed(SCENARIOS, "role: family-worker, from: 2025", "role: family-wroker, from: 2025");

    Answer answer = Answer.to("check", PACK, wrong.toString());

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).contains("\nscenarios: ");
    assertThat(answer.err())
        .contains(
            "WM-02: four weeks after Tuesday 6 January is Tuesday 3 February\n"
                + "  expected a verdict on WM-02/p1, found ",
            "notice about p1: unknown-role `family-wroker`; did you mean `family-worker`?\n");
  }

  @Test
  void scenarios_of_another_pack_are_refused() {
    assertThat(Answer.to("check", "islington-yos", SCENARIOS).complaints())
        .containsExactly("SCENARIOS: found scenarios of `westmarsh-family-help`; expected those of"
            + " `islington-yos`");
  }

  @Test
  void a_file_of_scenarios_that_is_not_there_is_refused() {
    assertThat(Answer.to("check", "islington-yos", "nowhere.yaml").complaints())
        .containsExactly(
            "SCENARIOS: found `nowhere.yaml`; expected the file of a pack's scenarios");
  }

  @Test
  void what_is_wrong_with_pack_and_scenarios_is_told_at_once() throws IOException {
    Path pack = changed(PACK, "title:", "titel:");
    Path scenarios = changed(SCENARIOS, "status: overdue", "status: overdeu");

    assertThat(Answer.to("check", pack.toString(), scenarios.toString()).complaints())
        .anyMatch(line -> line.startsWith(pack + ":") && line.contains("`titel`"))
        .anyMatch(line -> line.startsWith(scenarios + ":") && line.contains("`overdeu`"));
  }

  @Test
  void a_clause_that_the_contract_will_refuse_is_told() throws IOException {
    Path pack = folder.resolve("pack.yaml");
    Files.writeString(pack, Files.readString(Path.of(PACK)) + BARE);

    Answer answer = Answer.to("check", pack.toString());

    assertThat(answer.status()).isZero();
    assertThat(answer.out()).startsWith("""
            westmarsh-family-help 1.0: 1 clause to finish
              to finish: WM-99; the contract of packs (law P-04) refuses a clause that binds and asks nothing:
                         give it rules under `asks`, or a `decision` that says why there are none
              6 clauses: 4 must, 1 should, 1 note
            """);
  }

  @Test
  void a_clause_without_a_rule_is_finished_by_a_decision() throws IOException {
    Path pack = folder.resolve("pack.yaml");
    Files.writeString(
        pack, Files.readString(Path.of(PACK)) + BARE + "    decision: Nobody can compute that.\n");

    assertThat(Answer.to("check", pack.toString()).out())
        .startsWith("westmarsh-family-help 1.0: no problems\n");
  }

  private Path changed(String file, String right, String wrong) throws IOException {
    String text = Files.readString(Path.of(file));
    assertThat(text).contains(right);
    Path copy = folder.resolve(Path.of(file).getFileName());
    return Files.writeString(copy, text.replace(right, wrong));
  }
}
