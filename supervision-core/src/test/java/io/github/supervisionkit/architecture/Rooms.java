package io.github.supervisionkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rooms of the core from the top down: a room knows those of its own floor and those below, none above, and no two
 * know each other.
 *
 * @param base the package that holds the rooms
 */
record Rooms(String base) {

  /** Stands for the rooms of the kinds of rule: whatever is named nowhere else. */
  private static final List<String> KINDS_OF_RULE = List.of();

  private static final List<List<String>> FROM_THE_TOP = List.of(
      List.of("plan"),
      List.of("agenda"),
      List.of("analysis"),
      List.of("assessment"),
      KINDS_OF_RULE,
      List.of("duty"),
      List.of("service"),
      List.of("timeline"),
      List.of("verdict"),
      List.of("policy"),
      List.of("agreement"),
      List.of("record"),
      List.of("session"),
      List.of("workforce", "casework"),
      List.of("vocabulary"),
      List.of("cadence"),
      List.of("calendar"),
      List.of("source"));

  ArchRule arrowsPointDown() {
    return classes()
        .that()
        .resideInAPackage(base + ".*..")
        .should(new ArchCondition<JavaClass>("know only rooms of their own floor and below") {
          @Override
          public void check(JavaClass type, ConditionEvents events) {
            type.getDirectDependenciesFromSelf().stream()
                .filter(arrow -> !pointsDown(arrow))
                .forEach(arrow ->
                    events.add(SimpleConditionEvent.violated(type, arrow.getDescription())));
          }
        });
  }

  ArchRule haveNoCycles() {
    return slices().matching(base + ".(*)..").should().beFreeOfCycles();
  }

  private boolean pointsDown(Dependency arrow) {
    String from = room(arrow.getOriginClass());
    String to = room(arrow.getTargetClass());
    return to.isEmpty() || depth(from) <= depth(to);
  }

  private static int depth(String room) {
    return IntStream.range(0, FROM_THE_TOP.size())
        .filter(depth -> FROM_THE_TOP.get(depth).contains(room))
        .findFirst()
        .orElseGet(() -> FROM_THE_TOP.indexOf(KINDS_OF_RULE));
  }

  /** Returns the room that a type is in; empty for a type outside the rooms. */
  private String room(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.startsWith(base + ".") ? name.substring(base.length() + 1) : "";
  }
}
