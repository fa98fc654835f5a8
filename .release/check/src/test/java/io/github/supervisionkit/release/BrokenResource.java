package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A bundle with a jar that lacks something to read, or holds something that isn't for others. */
@SuppressWarnings(
    "ImmutableEnumChecker") // What happens to a bundle is said once, and never changed.
enum BrokenResource implements Broken {
  A_SECRET(
      "`supervision-core-{version}.jar` holds `secret/id_rsa`, which nobody promised.",
      with(CORE, Artifact.JAR, "secret/id_rsa")),
  A_SECRET_AMONG_THE_SOURCES(
      "`supervision-policies-{version}-sources.jar` holds `secret/id_rsa`, which nobody promised.",
      with(POLICIES, Artifact.SOURCES, "secret/id_rsa")),
  A_SECRET_AMONG_THE_PAGES(
      "The Javadoc of supervision-testkit holds `secret/id_rsa`, which is no part of its pages.",
      with(TESTKIT, Artifact.JAVADOC, "secret/id_rsa")),
  A_DESCRIPTOR_TOO_MANY(
      "`supervision-core-{version}.jar` holds `META-INF/versions/21/module-info.class`",
      with(CORE, Artifact.JAR, "META-INF/versions/21/module-info.class")),
  A_SOURCE_OF_SOMEBODY_ELSE(
      "`supervision-core-{version}-sources.jar` holds `com/example/Stray.java`",
      with(CORE, Artifact.SOURCES, "com/example/Stray.java")),
  A_PACK_TOO_MANY(
      "`supervision-policies-{version}.jar` holds `{base}catalogue/draft.yaml`",
      with(POLICIES, Artifact.JAR, Rewritten.BASE + "catalogue/draft.yaml")),
  THE_COORDINATES_OF_ANOTHER_GROUP(
      "`supervision-core-{version}.jar` holds `META-INF/maven/not.{group}/supervision-core/pom.xml`",
      bundle -> with(
              CORE,
              Artifact.JAR,
              "META-INF/maven/not." + bundle.group() + "/supervision-core/pom.xml")
          .to(bundle)),
  NO_COORDINATES(
      "`supervision-core-{version}.jar` has no"
          + " `META-INF/maven/{group}/supervision-core/pom.properties`, which is promised.",
      bundle -> without(
              CORE,
              Artifact.JAR,
              "META-INF/maven/" + bundle.group() + "/supervision-core/pom.properties")
          .to(bundle)),
  ONE_PACK_MISSING(
      "`supervision-policies-{version}.jar` has no `{base}catalogue/islington-yos.yaml`",
      without(POLICIES, Artifact.JAR, Rewritten.BASE + "catalogue/islington-yos.yaml")),
  ONE_LIST_OF_HOLIDAYS_MISSING(
      "`supervision-policies-{version}.jar` has no `{base}holiday/scotland.csv`",
      without(POLICIES, Artifact.JAR, Rewritten.BASE + "holiday/scotland.csv")),
  NO_SCHEMA(
      "`supervision-policies-{version}.jar` has no `{base}notation/pack.schema.json`",
      without(POLICIES, Artifact.JAR, Rewritten.BASE + "notation/pack.schema.json")),
  NO_SCENARIOS_OF_ONE_PACK(
      "`supervision-testkit-{version}.jar` has no `{base}scenario/school-trust-cso.scenarios.yaml`",
      without(TESTKIT, Artifact.JAR, Rewritten.BASE + "scenario/school-trust-cso.scenarios.yaml")),
  NO_SCHEMA_AMONG_THE_SOURCES(
      "`supervision-policies-{version}-sources.jar` has no `{base}notation/pack.schema.json`",
      without(POLICIES, Artifact.SOURCES, Rewritten.BASE + "notation/pack.schema.json"));

  private final String told;
  private final Mishap mishap;

  BrokenResource(String told, Mishap mishap) {
    this.told = told;
    this.mishap = mishap;
  }

  @Override
  public void happen(Bundle bundle) throws IOException {
    mishap.to(bundle);
  }

  @Override
  public String told() {
    return told;
  }

  private static Mishap with(int module, String part, String name) {
    return Broken.inJar(module, part, jar -> {
      Path file = jar.getPath("/", name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "not for others");
    });
  }

  private static Mishap without(int module, String part, String name) {
    return Broken.inJar(module, part, jar -> Files.delete(jar.getPath(name)));
  }
}
