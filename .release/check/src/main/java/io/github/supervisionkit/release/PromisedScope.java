package io.github.supervisionkit.release;

import java.util.List;
import java.util.Map;

/** A user gets with each module what was promised, and nothing else. */
final class PromisedScope implements PomCheck {

  private static final String JSPECIFY = "org.jspecify:jspecify:compile";
  private static final String GENERATOR = "org.immutables:value-annotations:provided";

  @Override
  public List<String> problems(Bundle bundle, Artifact artifact, Pom pom) {
    List<String> declared = pom.dependencies().stream()
        .map(Dependency::promise)
        // Only for the compiler of this project; nobody else is given it.
        .filter(promise -> !promise.equals(GENERATOR))
        .sorted()
        .toList();
    List<String> wanted = promised(bundle).getOrDefault(artifact.name(), List.of()).stream()
        .sorted()
        .toList();
    return declared.equals(wanted)
        ? List.of()
        : List.of("The POM of " + artifact.name() + " asks for " + declared + ", and promised is "
            + wanted + ".");
  }

  private static Map<String, List<String>> promised(Bundle bundle) {
    String core = bundle.group() + ":supervision-core:compile";
    return Map.of(
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
  }
}
