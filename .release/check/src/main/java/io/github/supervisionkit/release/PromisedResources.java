package io.github.supervisionkit.release;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What each module brings that is no Java: the packs, the bank holidays, the scenarios, and what every jar carries. */
final class PromisedResources {

  private static final String BASE = "io/github/supervisionkit/";

  private static final List<String> PACKS = List.of(
      "birmingham-childrens-trust",
      "blackburn-with-darwen-yjs",
      "islington-yos",
      "school-trust-cso",
      "tameside-childrens-services");

  private static final List<String> HOLIDAYS = List.of(
      "README.md",
      "england-and-wales.csv",
      "northern-ireland.csv",
      "provenance.csv",
      "scotland.csv");

  private PromisedResources() {}

  /** Returns the names of a module's resources, in order. */
  static Set<String> of(Bundle bundle, Artifact artifact) {
    Set<String> promised = new TreeSet<>();
    everywhere(bundle, artifact).forEach(promised::add);
    switch (artifact.name()) {
      case "supervision-policies" -> policies().forEach(promised::add);
      case "supervision-testkit" -> scenarios().forEach(promised::add);
      default -> {}
    }
    return promised;
  }

  /** The packages keep their names when the group id is changed; this folder of Maven's doesn't. */
  private static Stream<String> everywhere(Bundle bundle, Artifact artifact) {
    String maven = "META-INF/maven/" + bundle.group() + "/" + artifact.name() + "/";
    return Stream.of(
        "META-INF/MANIFEST.MF",
        "META-INF/LICENSE",
        "META-INF/NOTICE",
        maven + "pom.xml",
        maven + "pom.properties");
  }

  private static Stream<String> policies() {
    return Stream.of(
            PACKS.stream().map(pack -> BASE + "catalogue/" + pack + ".yaml"),
            HOLIDAYS.stream().map(list -> BASE + "holiday/" + list),
            Stream.of(
                BASE + "notation/pack.schema.json",
                "META-INF/services/io.github.supervisionkit.policy.PolicyPackProvider"))
        .flatMap(names -> names);
  }

  private static Stream<String> scenarios() {
    return PACKS.stream().map(pack -> BASE + "scenario/" + pack + ".scenarios.yaml");
  }
}
