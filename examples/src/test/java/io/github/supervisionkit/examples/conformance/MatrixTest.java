package io.github.supervisionkit.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of an evaluator that is held to a vector. */
class MatrixTest {

  private static final Map<String, Object> MET = Map.of(
      "duty",
      "X-01/p1",
      "clause",
      "X-01",
      "kind",
      "staff-frequency",
      "status",
      "met",
      "limit",
      "2026-11-30");

  private static ConformanceVector vector(Map<String, Object> verdict) {
    return new ConformanceVector(
        "v1",
        "some-pack",
        "2026-11-21",
        Optional.of("p1"),
        Optional.empty(),
        "{}",
        List.of(verdict));
  }

  private static Matrix held(Evaluator evaluator) {
    Matrix matrix = new Matrix();
    matrix.add(vector(MET), evaluator);
    return matrix;
  }

  @Test
  void the_right_verdict_is_one_of_one() {
    Matrix matrix = held(vector -> List.of(MET));

    assertThat(matrix.agrees()).isTrue();
    assertThat(matrix.toString().lines())
        .containsExactly(
            "                 some-pack",
            "staff-frequency  1/1",
            "",
            "1 of 1 vectors are answered as they must be");
  }

  @Test
  void what_differs_is_told_with_what_it_must_be() {
    Matrix matrix = held(vector -> List.of(
        Map.of("duty", "X-01/p1", "clause", "X-01", "kind", "staff-frequency", "status", "due")));

    assertThat(matrix.wrong())
        .containsExactly(
            "v1 X-01/p1: `status` due instead of met; `limit` nothing instead of" + " 2026-11-30");
  }

  @Test
  void a_verdict_too_few_and_one_too_many_are_both_wrong() {
    Matrix matrix =
        held(vector -> List.of(Map.of("duty", "X-02/p1", "kind", "copy", "status", "open")));

    assertThat(matrix.wrong())
        .containsExactly("v1 X-01/p1: no verdict", "v1 X-02/p1: a verdict too many");
    assertThat(matrix.toString()).contains("copy             0/1").contains("staff-frequency  0/1");
  }

  @Test
  void no_answer_gets_every_verdict_wrong() {
    Matrix matrix = held(vector -> {
      throw new IOException("the command is not there");
    });

    assertThat(matrix.wrong()).containsExactly("v1: no answer: the command is not there");
    assertThat(matrix.agrees()).isFalse();
    assertThat(matrix.toString()).contains("staff-frequency  0/1");
  }

  @Test
  void no_answer_is_wrong_also_where_nothing_must_be_found() {
    Matrix matrix = new Matrix();
    matrix.add(
        new ConformanceVector(
            "v1", "some-pack", "2026-11-21", Optional.empty(), Optional.empty(), "{}", List.of()),
        vector -> {
          throw new IOException("the command is not there");
        });

    assertThat(matrix.agrees()).isFalse();
  }

  @Test
  void instants_are_compared_as_instants_and_problems_by_their_words() {
    Map<String, Object> wanted = Map.of(
        "duty", "X-01/p1", "limitAt", "2026-07-01T10:00:00+01:00", "problems", List.of("a", "b"));
    Map<String, Object> found = Map.of(
        "duty",
        "X-01/p1",
        "limitAt",
        "2026-07-01T09:00:00Z",
        "priority",
        false,
        "problems",
        List.of(Map.of("what", "b", "why", "since"), Map.of("what", "a")));

    assertThat(Comparison.of(List.of(wanted), List.of(found))).allMatch(Comparison::agrees);
  }

  @Test
  void the_words_of_a_command_are_filled_in_and_the_bracketed_ones_left_out() {
    CommandEvaluator command =
        new CommandEvaluator("tool {record} --on {asOf} [--who {person}] [--case {case}] {pack}");

    assertThat(command.words(vector(MET), Path.of("r.json")))
        .containsExactly("tool", "r.json", "--on", "2026-11-21", "--who", "p1", "some-pack");
  }

  @Test
  void a_command_reads_the_record_and_answers_on_its_output() throws IOException {
    ConformanceVector vector = new ConformanceVector(
        "v1",
        "some-pack",
        "2026-11-21",
        Optional.empty(),
        Optional.empty(),
        "{\"verdicts\":[{\"duty\":\"X-01/p1\"}]}",
        List.of());

    assertThat(new CommandEvaluator("cat").verdicts(vector))
        .containsExactly(Map.of("duty", "X-01/p1"));
    assertThat(new CommandEvaluator("cat {record}").verdicts(vector))
        .containsExactly(Map.of("duty", "X-01/p1"));
  }
}
