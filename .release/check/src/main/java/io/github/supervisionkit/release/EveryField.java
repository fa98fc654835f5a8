package io.github.supervisionkit.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every POM has the fields that Maven Central asks for, and its own coordinates. */
final class EveryField implements PomCheck {

  private static final List<String> REQUIRED = List.of(
      "name",
      "description",
      "url",
      "licenses/license/name",
      "licenses/license/url",
      "developers/developer/name",
      "scm/url",
      "scm/connection");

  @Override
  public List<String> problems(Bundle bundle, Artifact artifact, Pom pom) {
    List<String> problems = new ArrayList<>();
    required(pom).map(field -> missing(artifact, field)).ifPresent(problems::add);
    coordinates(bundle, artifact, pom, problems);
    return problems;
  }

  private static Optional<String> required(Pom pom) {
    return REQUIRED.stream()
        .filter(field -> pom.texts("/project/" + field).stream().allMatch(String::isEmpty))
        .findFirst();
  }

  private static String missing(Artifact artifact, String field) {
    return "The POM of " + artifact.name() + " has no `" + field + "`.";
  }

  private static void coordinates(
      Bundle bundle, Artifact artifact, Pom pom, List<String> problems) {
    Map<String, String> own = new TreeMap<>(Map.of(
        "groupId", bundle.group(), "artifactId", artifact.name(), "version", artifact.version()));
    own.forEach((field, value) -> {
      if (!pom.texts("/project/" + field).equals(List.of(value))) {
        problems.add(
            "The POM of " + artifact.name() + " has a `" + field + "` other than `" + value + "`.");
      }
    });
  }
}
