package io.github.supervisionkit.oracle;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.supervisionkit.oracle.offenders.AsksARoom;
import io.github.supervisionkit.oracle.offenders.AsksHowItIsPhased;
import io.github.supervisionkit.oracle.offenders.AsksTheEngine;
import io.github.supervisionkit.oracle.offenders.CopiesATimeline;
import io.github.supervisionkit.oracle.offenders.SharesADuty;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.service.Appraisal;
import io.github.supervisionkit.service.Audit;
import io.github.supervisionkit.service.Observation;
import io.github.supervisionkit.service.Organisation;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.verdict.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle knows the facts, the words of a pack and the calendar, and nothing of what it is to judge. */
class OracleIndependenceTest {

  private static final String BASE = "io.github.supervisionkit.";

  /**
   * The rooms of the values that engine and oracle both read; whatever is added to the core is the engine's until it is named
   * here. Of those that hold more than values, such as the register, the values alone are.
   */
  private static final List<String> VALUES = List.of(
      "agreement",
      "cadence",
      "calendar",
      "casework",
      "policy",
      "record",
      "session",
      "vocabulary",
      "workforce");

  private static final ArchRule KNOWS_VALUES_ALONE = classes()
      .that()
      .resideInAPackage(BASE + "oracle..")
      .should()
      .onlyDependOnClassesThat(resideInAnyPackage(Stream.concat(
                  VALUES.stream().map(value -> BASE + value),
                  Stream.of(BASE + "oracle..", "java..", "org.jspecify.."))
              .toArray(String[]::new))
          .or(belongToAnyOf(
              ServiceRecord.class,
              Organisation.class,
              Appraisal.class,
              Audit.class,
              Observation.class,
              Status.class)))
      .because("an oracle that shares code with the engine shares its mistakes");

  private static final ArchRule READS_RULES_ITSELF = noClasses()
      .that()
      .resideInAPackage(BASE + "oracle..")
      .should()
      .callMethod(Frequency.class, "isPhased")
      .because("the engine asks it, too");

  private static final JavaClasses ORACLE = new ClassFileImporter()
      .importPath(Path.of("target", "classes", "io", "github", "supervisionkit", "oracle"));

  @Test
  void the_oracle_knows_nothing_of_the_engine() {
    assertThat(ORACLE).hasSizeGreaterThan(20);
    KNOWS_VALUES_ALONE.check(ORACLE);
    READS_RULES_ITSELF.check(ORACLE);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {AsksARoom.class, AsksTheEngine.class, CopiesATimeline.class, SharesADuty.class})
  void one_that_looks_at_the_engine_is_caught(Class<?> offender) {
    assertThatThrownBy(() -> KNOWS_VALUES_ALONE.check(alone(offender)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(offender.getName());
  }

  @Test
  void one_that_leaves_the_phases_to_the_rule_is_caught() {
    assertThatThrownBy(() -> READS_RULES_ITSELF.check(alone(AsksHowItIsPhased.class)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("isPhased");
  }

  private static JavaClasses alone(Class<?> offender) {
    JavaClasses imported = new ClassFileImporter().importClasses(offender);
    assertThat(imported).extracting(JavaClass::getName).containsExactly(offender.getName());
    return imported;
  }
}
