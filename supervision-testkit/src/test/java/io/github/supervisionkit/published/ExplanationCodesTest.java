package io.github.supervisionkit.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.scenario.Scenario;
import io.github.supervisionkit.scenario.ShippedScenarios;
import io.github.supervisionkit.source.Step;
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

  private static final Path LIST =
      Path.of("..", ".release", "api", "explanations.txt").toAbsolutePath().normalize();

  @Test
  void every_code_of_an_explanation_is_listed() throws IOException {
    List<String> codes = List.copyOf(codes());
    if ("write".equals(System.getProperty("api.listing"))) {
      Files.write(LIST, codes);
    }
    assertThat(codes)
        .as("a code changes on purpose: see CONTRIBUTING.md")
        .isEqualTo(Files.readAllLines(LIST));
  }

  @Test
  void no_code_has_a_line_of_its_own_twice_or_something_of_a_person_or_a_case() {
    assertThat(codes())
        .allSatisfy(code -> assertThat(code)
            .doesNotContain("\n")
            .doesNotContainPattern("\\b[a-z]\\d+\\b|\\b20\\d\\d\\b|\\b[A-Z]{3}-\\d\\d\\b"));
  }

  private static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    PolicyPacks.all().stream()
        .flatMap(pack -> ShippedScenarios.of(pack.id()).orElseThrow().all().stream()
            .flatMap(scenario -> steps(pack, scenario)))
        .map(Step::pattern)
        .forEach(codes::add);
    return codes;
  }

  private static Stream<Step> steps(PolicyPack pack, Scenario scenario) {
    WorkingCalendar calendar = UkCalendars.named(pack.calendar()).orElseThrow();
    Assessment assessment =
        Supervision.under(pack).with(calendar).assess(scenario.facts(), scenario.asOf());
    return assessment.verdicts().stream().map(Verdict::because).flatMap(List::stream);
  }
}
