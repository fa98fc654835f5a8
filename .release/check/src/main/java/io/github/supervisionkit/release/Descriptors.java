package io.github.supervisionkit.release;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Each module has its name, requires what was promised, exports every package, and provides alike on both paths. */
final class Descriptors implements Check {

  private static final String BASE = "io.github.supervisionkit.";
  private static final String SERVICES = "META-INF/services/";

  private static final Map<String, Set<String>> REQUIRED = Map.of(
      "core", Set.of("java.base", "io.vavr"),
      "policies", Set.of("java.base", BASE + "core", "org.snakeyaml.engine"),
      "testkit", Set.of("java.base", BASE + "core", "org.assertj.core", "org.junit.jupiter.api"));

  @Override
  public List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Artifact artifact : bundle.artifacts()) {
      Optional<Path> path = artifact.part(Artifact.JAR);
      if (path.isPresent()) {
        Jar jar = Jar.read(path.get());
        String module = artifact.name().replace("supervision-", "");
        Optional<ModuleDescriptor> descriptor = jar.descriptor();
        if (descriptor.isEmpty()) {
          problems.add("The jar of " + artifact.name() + " has no module descriptor.");
        } else {
          compare(
              artifact, "name", Set.of(BASE + module), Set.of(descriptor.get().name()), problems);
          compare(
              artifact,
              "requires",
              REQUIRED.getOrDefault(module, Set.of()),
              requires(descriptor.get()),
              problems);
          compare(artifact, "exports", packages(jar), exports(descriptor.get()), problems);
          compare(artifact, "provides", services(jar), provides(descriptor.get()), problems);
        }
      }
    }
    return problems;
  }

  private static void compare(
      Artifact artifact, String what, Set<String> wanted, Set<String> said, List<String> problems) {
    if (!wanted.equals(said)) {
      problems.add("The descriptor of " + artifact.name() + " " + what + " " + new TreeSet<>(said)
          + ", and should " + new TreeSet<>(wanted) + ".");
    }
  }

  /** What is needed to compile alone binds nobody. */
  private static Set<String> requires(ModuleDescriptor descriptor) {
    return descriptor.requires().stream()
        .filter(required -> !required.modifiers().contains(Modifier.STATIC))
        .map(ModuleDescriptor.Requires::name)
        .collect(Collectors.toSet());
  }

  private static Set<String> exports(ModuleDescriptor descriptor) {
    return descriptor.exports().stream()
        .filter(exported -> !exported.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }

  private static Set<String> packages(Jar jar) {
    return jar.classes().stream()
        .map(name -> name.substring(0, Math.max(name.lastIndexOf('/'), 0)).replace('/', '.'))
        .collect(Collectors.toSet());
  }

  private static Set<String> provides(ModuleDescriptor descriptor) {
    return descriptor.provides().stream()
        .flatMap(provided ->
            provided.providers().stream().map(provider -> provided.service() + " by " + provider))
        .collect(Collectors.toSet());
  }

  private static Set<String> services(Jar jar) {
    return jar.files().keySet().stream()
        .filter(name -> name.startsWith(SERVICES))
        .flatMap(name -> jar.text(name)
            .orElse("")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> name.substring(SERVICES.length()) + " by " + line.strip()))
        .collect(Collectors.toSet());
  }
}
