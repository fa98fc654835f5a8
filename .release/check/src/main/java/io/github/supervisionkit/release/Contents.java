package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of what is inside (the SBOM) names the module itself and everything that its POM asks for. */
final class Contents implements Check {

  @Override
  public List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Artifact artifact : bundle.artifacts()) {
      Optional<Path> pom = artifact.part(Artifact.POM);
      Optional<Path> sbom = artifact.part("-cyclonedx.xml");
      if (pom.isPresent() && sbom.isPresent()) {
        List<String> listed = Pom.read(sbom.get()).texts("//component/purl");
        wanted(bundle, artifact, Pom.read(pom.get())).stream()
            .filter(wanted -> listed.stream().noneMatch(purl -> purl.startsWith(wanted)))
            .map(wanted ->
                "The list of contents of " + artifact.name() + " has no `" + wanted + "`.")
            .forEach(problems::add);
      }
    }
    return problems;
  }

  private static List<String> wanted(Bundle bundle, Artifact artifact, Pom pom) {
    List<String> wanted = new ArrayList<>();
    wanted.add("pkg:maven/" + bundle.group() + "/" + artifact.name() + "@" + artifact.version());
    for (String dependency : pom.dependencies()) {
      String[] parts = dependency.split(":", -1);
      if (parts[2].equals("compile")) {
        wanted.add("pkg:maven/" + parts[0] + "/" + parts[1] + "@");
      }
    }
    return wanted;
  }
}
