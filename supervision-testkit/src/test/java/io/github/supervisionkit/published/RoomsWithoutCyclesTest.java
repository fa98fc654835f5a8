package io.github.supervisionkit.published;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rooms of the policies and of the testkit know one another one way; those of the core have tests of their own. */
class RoomsWithoutCyclesTest {

  private static final String BASE = "io.github.supervisionkit";

  @ParameterizedTest
  @ValueSource(strings = {"supervision-policies", "supervision-testkit"})
  void no_room_is_known_by_one_that_it_knows(String module) {
    oneWay(BASE)
        .check(new ClassFileImporter().importPath(Path.of("..", module, "target", "classes")));
  }

  @Test
  void two_rooms_that_know_one_another_are_caught() {
    String offenders = BASE + ".published.offenders";

    assertThatThrownBy(
            () -> oneWay(offenders).check(new ClassFileImporter().importPackages(offenders)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Cycle detected: Slice coming");
  }

  private static ArchRule oneWay(String base) {
    return slices().matching(base + ".(*)..").should().beFreeOfCycles();
  }
}
