package io.github.supervisionkit.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.scenario.AnswerExpected;
import io.github.supervisionkit.scenario.Scenario;
import io.github.supervisionkit.scenario.ShippedScenarios;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.PassedOver;
import io.github.supervisionkit.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The codes of explanations, which hosts may store: every pattern that the worked scenarios meet stands in the list beside the public
 * API, and changes on purpose. With {@code -Dapi.listing=write} the list is written instead.
 */
class ExplanationCodesTest {

  private static final List<String> CODES = codes();

  private static final Path LIST =
      Path.of("..", ".release", "api", "explanations.txt").toAbsolutePath().normalize();

  @Test
  void every_code_of_an_explanation_is_listed() throws IOException {
    if ("write".equals(System.getProperty("api.listing"))) {
      Files.write(LIST, CODES);
    }
    assertThat(CODES)
        .as("a code changes on purpose; -Dapi.listing=write writes the list")
        .isEqualTo(Files.readAllLines(LIST));
  }

  @Test
  void no_code_breaks_the_line_or_names_a_person_a_case_a_year_or_a_clause() {
    assertThat(CODES)
        .allSatisfy(code -> assertThat(code)
            .doesNotContain("\n")
            .doesNotContainPattern("\\b[a-z]\\d+\\b|\\b20\\d\\d\\b|\\b[A-Z]{3}-\\d\\d\\b"));
  }

  private static List<String> codes() {
    Set<String> codes = new TreeSet<>();
    PolicyPacks.all().stream()
        .flatMap(pack -> ShippedScenarios.of(pack.id()).orElseThrow().all().stream()
            .flatMap(scenario -> steps(pack, scenario)))
        .map(Step::pattern)
        .forEach(codes::add);
    return List.copyOf(codes);
  }

  private static Stream<Step> steps(PolicyPack pack, Scenario scenario) {
    WorkingCalendar calendar = UkCalendars.named(pack.calendar()).orElseThrow();
    Assessment assessment =
        Supervision.under(pack).with(calendar).assess(scenario.facts(), scenario.asOf());
    Stream<Step> reasons = assessment.verdicts().stream().flatMap(ExplanationCodesTest::steps);
    Stream<Step> answers = scenario.expectations().stream()
        .filter(AnswerExpected.class::isInstance)
        .map(AnswerExpected.class::cast)
        .flatMap(expected -> assessment.answer(expected.question()).because().stream());
    return Stream.concat(reasons, answers);
  }

  private static Stream<Step> steps(Verdict verdict) {
    return Stream.concat(
        verdict.because().stream(), verdict.passedOver().stream().map(PassedOver::why));
  }
}
