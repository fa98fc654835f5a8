package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A user gets with each module what was promised, and nothing else. */
final class PromisedScope implements Check {

  private static final String JSPECIFY = "org.jspecify:jspecify:compile";
  private static final String GENERATOR = "org.immutables:value-annotations:provided";

  @Override
  public List<String> problems(Bundle bundle) throws IOException {
    String core = bundle.group() + ":supervision-core:compile";
    Map<String, List<String>> promised = Map.of(
        "supervision-core", List.of("io.vavr:vavr:compile", JSPECIFY),
        "supervision-policies", List.of(core, JSPECIFY, "org.snakeyaml:snakeyaml-engine:compile"),
        "supervision-testkit",
            List.of(
                core,
                bundle.group() + ":supervision-policies:compile:optional",
                "net.jqwik:jqwik-api:compile:optional",
                "org.assertj:assertj-core:compile",
                JSPECIFY,
                "org.junit.jupiter:junit-jupiter-api:compile"));
    List<String> problems = new ArrayList<>();
    for (Artifact artifact : bundle.artifacts()) {
      Optional<Path> file = artifact.part(Artifact.POM);
      if (file.isPresent()) {
        List<String> declared = Pom.read(file.get()).dependencies().stream()
            .map(Dependency::promise)
            .sorted()
            .collect(Collectors.toCollection(ArrayList::new));
        // Only for the compiler of this project; nobody else is given it.
        declared.remove(GENERATOR);
        List<String> wanted =
            promised.getOrDefault(artifact.name(), List.of()).stream().sorted().toList();
        if (!declared.equals(wanted)) {
          problems.add("The POM of " + artifact.name() + " asks for " + declared
              + ", and promised is " + wanted + ".");
        }
      }
    }
    return problems;
  }
}
