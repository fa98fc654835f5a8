package io.github.supervisionkit.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every POM names the Apache License 2.0, and no other. */
final class OneLicence implements PomCheck {

  private static final Map<String, String> APACHE = new TreeMap<>(
      Map.of("name", "Apache-2.0", "url", "https://www.apache.org/licenses/LICENSE-2.0.txt"));

  @Override
  public List<String> problems(Bundle bundle, Artifact artifact, Pom pom) {
    List<String> problems = new ArrayList<>();
    APACHE.forEach((field, wanted) -> pom.texts("/project/licenses/license/" + field).stream()
        .filter(said -> !said.equals(wanted))
        .map(said -> "The POM of " + artifact.name() + " has a licence whose " + field + " is `"
            + said + "`, and should be `" + wanted + "`.")
        .forEach(problems::add));
    return problems;
  }
}
