package io.github.supervisionkit.release;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every POM says what its users' builds read, and nothing that only ours does, or that would change what they get. */
final class NoTraceOfBuild implements PomCheck {

  private static final String DEPENDENCY = "dependencies/dependency";

  private static final Set<String> OF_A_PROJECT = Set.of(
      "modelVersion",
      "groupId",
      "artifactId",
      "version",
      "name",
      "description",
      "url",
      "licenses",
      "developers",
      "scm",
      "dependencies");

  private static final Set<String> OF_A_DEPENDENCY =
      Set.of("groupId", "artifactId", "version", "scope", "optional");

  @Override
  public List<String> problems(Bundle bundle, Artifact artifact, Pom pom) {
    return Stream.concat(
            pom.fields("/project").stream().filter(field -> !OF_A_PROJECT.contains(field)),
            pom.fields("/project/" + DEPENDENCY).stream()
                .filter(field -> !OF_A_DEPENDENCY.contains(field))
                .map(field -> DEPENDENCY + "/" + field))
        .map(field -> told(artifact, field))
        .toList();
  }

  private static String told(Artifact artifact, String field) {
    return "The POM of " + artifact.name() + " has `" + field + "`, which is not for its users.";
  }
}
