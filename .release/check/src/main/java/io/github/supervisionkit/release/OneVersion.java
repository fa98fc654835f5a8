package io.github.supervisionkit.release;

import java.util.List;

/** The modules ask for one another in the version that they are released with. */
final class OneVersion implements PomCheck {

  @Override
  public List<String> problems(Bundle bundle, Artifact artifact, Pom pom) {
    return pom.dependencies().stream()
        .filter(dependency -> Bundle.MODULES.contains(dependency.artifact()))
        .filter(dependency -> !dependency.version().equals(bundle.version()))
        .map(dependency -> "The POM of " + artifact.name() + " asks for "
            + dependency.artifact() + " `" + dependency.version() + "`, and should ask for `"
            + bundle.version() + "`.")
        .toList();
  }
}
