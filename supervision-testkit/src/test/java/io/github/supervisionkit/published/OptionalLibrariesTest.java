package io.github.supervisionkit.published;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a user of the testkit may do without is met in its own packages alone. */
class OptionalLibrariesTest {

  private static final String BASE = "io.github.supervisionkit.";

  private static final ArchRule JQWIK = noClasses()
      .that()
      .resideOutsideOfPackage(BASE + "jqwik..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("net.jqwik..")
      .because("who writes tests without jqwik does without its jar");

  /** The contract alone asks for the book, and looks first whether it can be had. */
  private static final ArchRule POLICIES = noClasses()
      .that()
      .resideOutsideOfPackages(BASE + "scenario..", BASE + "book..")
      .and()
      .doNotHaveFullyQualifiedName(BASE + "acceptance.Supplied")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          BASE + "catalogue..",
          BASE + "holiday..",
          BASE + "notation..",
          BASE + "scenario..",
          BASE + "book..")
      .because("who builds packs in Java does without the notation");

  private static final JavaClasses TESTKIT =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  private static final JavaClasses TESTS =
      new ClassFileImporter().importPath(Path.of("target", "test-classes"));

  @Test
  void only_the_package_jqwik_needs_jqwik() {
    JQWIK.check(TESTKIT);
  }

  @Test
  void only_scenarios_and_books_need_the_policies() {
    POLICIES.check(TESTKIT);
  }

  @Test
  void both_rules_catch_what_needs_more() {
    assertThatThrownBy(() -> JQWIK.check(TESTS)).hasMessageContaining("ValueLawsTest");
    assertThatThrownBy(() -> POLICIES.check(TESTS)).hasMessageContaining("ScenarioKiller");
  }
}
