package io.github.supervisionkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ArchitectureTest {

  private static final String BASE = "io.github.supervisionkit";
  private static final Rooms ROOMS = new Rooms(BASE);
  private static final JavaClasses CORE =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  static final List<ArchRule> PURITY = Purity.ALL;

  @Test
  void something_is_checked() {
    assertThat(CORE).hasSizeGreaterThan(100);
    assertThat(CORE.containPackage(BASE + ".calendar")).isTrue();
  }

  @Test
  void a_room_knows_none_above_it() {
    ROOMS.arrowsPointDown().check(CORE);
  }

  @Test
  void no_two_rooms_know_each_other() {
    ROOMS.haveNoCycles().check(CORE);
  }

  @Test
  void a_room_is_one_level_below_the_base() {
    classes().should().resideInAnyPackage(BASE, BASE + ".*").check(CORE);
  }

  @Test
  void every_room_is_null_marked() {
    assertThat(CORE.getPackage(BASE).getSubpackagesInTree())
        .isNotEmpty()
        .allSatisfy(room -> assertThat(room.isAnnotatedWith(NullMarked.class))
            .as("%s is @NullMarked", room.getName())
            .isTrue());
  }

  @Test
  void no_name_is_a_box_for_anything() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Impl|Manager|Helper|Info|Data)(\\$.*)?")
        .check(CORE);
  }

  @ParameterizedTest
  @FieldSource("PURITY")
  void answers_come_from_the_arguments_alone(ArchRule rule) {
    rule.check(CORE);
  }
}
