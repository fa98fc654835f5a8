package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Both lists of what is inside (the SBOM) name the module itself and everything that its POM asks for, in that version. */
final class Contents implements PomCheck {

  @Override
  public List<String> problems(Bundle bundle, Artifact artifact, Pom pom) throws IOException {
    List<String> problems = new ArrayList<>();
    List<Component> wanted = wanted(bundle, artifact, pom);
    for (String part : List.of(Artifact.SBOM, Artifact.SBOM_AS_XML)) {
      Optional<Path> sbom = artifact.part(part);
      if (sbom.isPresent()) {
        List<Component> listed = Component.listed(sbom.get());
        wanted.stream()
            .flatMap(one -> wrong(one, listed))
            .map(what -> "`" + artifact.fileName(part) + "` has " + what + ".")
            .forEach(problems::add);
      }
    }
    return problems;
  }

  private static Stream<String> wrong(Component wanted, List<Component> listed) {
    List<Component> found = listed.stream()
        .filter(one -> unversioned(one).equals(unversioned(wanted)))
        .toList();
    return found.isEmpty()
        ? Stream.of("no `" + wanted.purl() + "`")
        : found.stream()
            .filter(one -> !one.equals(wanted))
            .map(one -> "`" + one.purl() + "` in version `" + one.version()
                + "`, and the POM says `" + wanted.version() + "`");
  }

  private static String unversioned(Component component) {
    return component.purl().replaceFirst("@[^@]*$", "");
  }

  private static List<Component> wanted(Bundle bundle, Artifact artifact, Pom pom) {
    List<Component> wanted = new ArrayList<>();
    wanted.add(component(bundle.group(), artifact.name(), artifact.version()));
    for (Dependency one : pom.dependencies()) {
      if (!one.scope().equals("provided")) {
        wanted.add(component(one.group(), one.artifact(), one.version()));
      }
    }
    return wanted;
  }

  private static Component component(String group, String name, String version) {
    return new Component("pkg:maven/" + group + "/" + name + "@" + version, version);
  }
}
