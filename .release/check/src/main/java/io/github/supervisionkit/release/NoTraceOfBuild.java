package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every POM says what its users' builds read, and nothing that only ours does, or that would change what they get. */
final class NoTraceOfBuild implements Check {

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
  public List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Artifact artifact : bundle.artifacts()) {
      Optional<Path> file = artifact.part(Artifact.POM);
      if (file.isPresent()) {
        Pom pom = Pom.read(file.get());
        pom.fields("/project").stream()
            .filter(field -> !OF_A_PROJECT.contains(field))
            .map(field -> told(artifact, field))
            .forEach(problems::add);
        pom.fields("/project/" + DEPENDENCY).stream()
            .filter(field -> !OF_A_DEPENDENCY.contains(field))
            .map(field -> told(artifact, DEPENDENCY + "/" + field))
            .forEach(problems::add);
      }
    }
    return problems;
  }

  private static String told(Artifact artifact, String field) {
    return "The POM of " + artifact.name() + " has `" + field + "`, which is not for its users.";
  }
}
