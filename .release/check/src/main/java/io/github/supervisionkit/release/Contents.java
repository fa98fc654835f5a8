package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Both lists of what is inside (the SBOM) name the module itself and everything that its POM asks for. */
final class Contents implements Check {

  private static final Pattern PURL = Pattern.compile("\"purl\"\\s*:\\s*\"([^\"]*)\"");

  @Override
  public List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Artifact artifact : bundle.artifacts()) {
      Optional<Path> pom = artifact.part(Artifact.POM);
      if (pom.isPresent()) {
        List<String> wanted = wanted(bundle, artifact, Pom.read(pom.get()));
        for (String part : List.of(Artifact.SBOM, Artifact.SBOM_AS_XML)) {
          Optional<Path> sbom = artifact.part(part);
          if (sbom.isPresent()) {
            List<String> listed = listed(sbom.get());
            wanted.stream()
                .filter(one -> listed.stream().noneMatch(purl -> purl.startsWith(one)))
                .map(one -> "`" + artifact.fileName(part) + "` has no `" + one + "`.")
                .forEach(problems::add);
          }
        }
      }
    }
    return problems;
  }

  private static List<String> listed(Path sbom) throws IOException {
    if (sbom.toString().endsWith(Artifact.SBOM_AS_XML)) {
      return Pom.read(sbom).texts("//component/purl");
    }
    return PURL.matcher(Files.readString(sbom))
        .results()
        .map(found -> found.group(1))
        .toList();
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
