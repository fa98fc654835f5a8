package io.github.supervisionkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.question.Ruling;
import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {

  private static final String GOOD = """
      pack: some-pack
      scenarios:
        - name: held in November
          clause: X-1
          asOf: 2026-11-21
          facts:
            people:
              - { id: p1, started: 2025-09-01 }
            sessions:
              - { id: s1, start: 2026-11-03, supervisees: [p1] }
          expect:
            - { duty: X-1/p1, status: met, limit: 2026-12-31, overdueDays: none }
            - { none: X-2/p1 }
      """;

  @Test
  void a_scenario_is_read_with_its_facts_and_expectations() {
    Scenario scenario = ScenarioReader.parse("good.yaml", GOOD).get().all().get(0);

    assertThat(scenario.name()).isEqualTo("held in November");
    assertThat(scenario.facts().sessions()).hasSize(1);
    assertThat(scenario.expectations()).hasSize(2);
  }

  @Test
  void scenarios_of_a_jar_are_read_and_the_stream_is_closed() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream bytes = new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public void close() {
        closed.set(true);
      }
    };
    assertThat(ScenarioReader.readSound("good.yaml", bytes).pack()).isEqualTo("some-pack");
    assertThat(closed).isTrue();
  }

  @Test
  void a_status_that_is_no_status_is_told_with_its_place_and_the_nearest_word() {
    assertThat(problems(GOOD.replace("status: met", "status: mett")))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.path()).isEqualTo("scenarios[0].expect[0].status");
          assertThat(problem.position().line()).isEqualTo(12);
          assertThat(problem.suggestions()).contains("met");
        });
  }

  @Test
  void a_session_of_somebody_whom_the_facts_do_not_have_is_a_problem() {
    assertThat(problems(GOOD.replace("supervisees: [p1]", "supervisees: [p2]")))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.path()).isEqualTo("scenarios[0].facts.sessions[0].supervisees");
          assertThat(problem.found()).isEqualTo("`p2`");
        });
  }

  @Test
  void an_expectation_of_no_kind_is_a_problem() {
    assertThat(problems(GOOD.replace("none: X-2/p1", "clause: X-2")))
        .extracting(Problem::path)
        .contains("scenarios[0].expect[1]");
  }

  @Test
  void a_question_is_read_with_the_answer_that_it_must_have() {
    String asked = GOOD.replace(
        "{ none: X-2/p1 }",
        "{ ask: { read: p1, by: inspector }, answer: permitted, under: [ X-1 ] }");

    assertThat(ScenarioReader.parse("good.yaml", asked).get().all().get(0).expectations())
        .last()
        .isInstanceOfSatisfying(
            AnswerExpected.class,
            expected -> assertThat(expected.ruling()).isEqualTo(Ruling.PERMITTED));
  }

  @Test
  void a_question_of_no_kind_is_a_problem() {
    String asked = GOOD.replace("{ none: X-2/p1 }", "{ ask: { by: p1 }, answer: permitted }");

    assertThat(problems(asked)).extracting(Problem::path).contains("scenarios[0].expect[1].ask");
  }

  @Test
  void two_scenarios_of_one_name_are_a_problem() {
    String again = GOOD.substring(GOOD.indexOf("  - name"));

    assertThat(problems(GOOD + again))
        .extracting(Problem::path)
        .containsExactly("scenarios[1].name");
  }

  @Test
  void all_problems_of_a_file_are_told_at_once() {
    String bad = GOOD.replace("asOf: 2026-11-21", "asOf: 2026-02-29")
        .replace("start: 2026-11-03", "begins: 2026-11-03")
        .replace("limit: 2026-12-31", "limits: 2026-12-31");

    assertThat(problems(bad))
        .extracting(Problem::path)
        .contains(
            "scenarios[0].asOf",
            "scenarios[0].facts.sessions[0].begins",
            "scenarios[0].facts.sessions[0].start",
            "scenarios[0].expect[0].limits");
  }

  private static List<Problem> problems(String text) {
    Validation<Seq<Problem>, Scenarios> read = ScenarioReader.parse("bad.yaml", text);
    assertThat(read.isInvalid()).isTrue();
    return read.getError().asJava();
  }
}
