package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every POM names the Apache License 2.0, and no other. */
final class OneLicence implements Check {

  private static final Map<String, String> APACHE = new TreeMap<>(
      Map.of("name", "Apache-2.0", "url", "https://www.apache.org/licenses/LICENSE-2.0.txt"));

  @Override
  public List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Artifact artifact : bundle.artifacts()) {
      Optional<Path> file = artifact.part(Artifact.POM);
      if (file.isPresent()) {
        Pom pom = Pom.read(file.get());
        APACHE.forEach((field, wanted) -> pom.texts("/project/licenses/license/" + field).stream()
            .filter(said -> !said.equals(wanted))
            .map(said -> "The POM of " + artifact.name() + " has a licence whose " + field + " is `"
                + said + "`, and should be `" + wanted + "`.")
            .forEach(problems::add));
      }
    }
    return problems;
  }
}
