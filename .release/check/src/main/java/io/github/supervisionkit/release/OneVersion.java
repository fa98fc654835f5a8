package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The modules ask for one another in the version that they are released with. */
final class OneVersion implements Check {

  @Override
  public List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Artifact artifact : bundle.artifacts()) {
      Optional<Path> pom = artifact.part(Artifact.POM);
      if (pom.isPresent()) {
        Pom.read(pom.get()).dependencies().stream()
            .filter(dependency -> Bundle.MODULES.contains(dependency.artifact()))
            .filter(dependency -> !dependency.version().equals(bundle.version()))
            .map(dependency -> "The POM of " + artifact.name() + " asks for "
                + dependency.artifact() + " `" + dependency.version() + "`, and should ask for `"
                + bundle.version() + "`.")
            .forEach(problems::add);
      }
    }
    return problems;
  }
}
