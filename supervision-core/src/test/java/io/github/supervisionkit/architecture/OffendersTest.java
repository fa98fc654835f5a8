package io.github.supervisionkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class OffendersTest {

  private static final String PACKAGE = OffendersTest.class.getPackageName() + ".offenders";
  private static final JavaClasses OFFENDERS = new ClassFileImporter()
      .importPath(Path.of("target", "test-classes", PACKAGE.replace('.', '/')));
  private static final Rooms ROOMS = new Rooms(PACKAGE);

  static final List<ArchRule> PURITY = Purity.ALL;

  static Stream<Arguments> offences() {
    return Stream.of(
        arguments(Purity.NO_CLOCK, "ReadsClock"),
        arguments(Purity.NO_CLOCK, "ReadsMilliseconds"),
        arguments(Purity.NO_DEFAULT_ZONE, "AsksForTheZone"),
        arguments(Purity.NO_DEFAULT_LOCALE, "LowersLetters"),
        arguments(Purity.NO_DEFAULT_LOCALE, "FormatsText"),
        arguments(Purity.NO_DEFAULT_LOCALE, "WritesDates"),
        arguments(Purity.NO_FILE, "OpensFile"),
        arguments(Purity.NO_FILE, "OpensResource"),
        arguments(Purity.NO_NETWORK, "ReachesNetwork"),
        arguments(Purity.NO_LOGGING, "Logs"),
        arguments(Purity.NO_LOGGING, "Prints"),
        arguments(Purity.NO_LOGGING, "PrintsFailure"),
        arguments(Purity.NO_THREADS, "StartsThread"),
        arguments(Purity.NO_THREADS, "WorksInParallel"),
        arguments(Purity.NO_SURROUNDINGS, "AsksSurroundings"),
        arguments(Purity.NO_SURROUNDINGS, "ThrowsDice"),
        arguments(Purity.NO_CHANGING_GLOBAL, "ChangesGlobal"));
  }

  @ParameterizedTest
  @MethodSource("offences")
  void an_offender_is_caught_and_named(ArchRule rule, String offender) {
    assertThat(findings(rule)).anyMatch(finding -> finding.contains(PACKAGE + "." + offender));
  }

  @ParameterizedTest
  @FieldSource("PURITY")
  void only_its_own_offenders_break_a_rule(ArchRule rule) {
    List<String> expected = offences()
        .filter(offence -> offence.get()[0] == rule)
        .map(offence -> PACKAGE + "." + offence.get()[1])
        .toList();

    assertThat(expected).isNotEmpty();
    assertThat(findings(rule)).allMatch(finding -> expected.stream().anyMatch(finding::contains));
  }

  @Test
  void an_arrow_from_source_up_to_assessment_is_caught() {
    assertThat(findings(ROOMS.arrowsPointDown()))
        .anyMatch(
            finding -> finding.contains("source.LooksUp") && finding.contains("assessment.Above"));
  }

  @Test
  void session_and_workforce_that_know_each_other_are_a_cycle() {
    assertThat(findings(ROOMS.haveNoCycles()))
        .singleElement()
        .asString()
        .contains("Slice session", "Slice workforce");
  }

  private static List<String> findings(ArchRule rule) {
    return rule.evaluate(OFFENDERS).getFailureReport().getDetails();
  }
}
