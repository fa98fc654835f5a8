package io.github.supervisionkit.release;

import java.io.IOException;
import java.util.function.UnaryOperator;

/** A bundle with a POM that doesn't say what was promised. */
@SuppressWarnings(
    "ImmutableEnumChecker") // What happens to a bundle is said once, and never changed.
enum BrokenPom implements Broken {
  NO_NAME(
      "The POM of supervision-core has no `name`.",
      CORE,
      pom -> pom.replace("<name>supervision-core</name>", "")),
  AN_EMPTY_DESCRIPTION(
      "The POM of supervision-core has no `description`.",
      CORE,
      pom -> pom.replaceAll("<description>.*</description>", "<description/>")),
  NO_URL(
      "The POM of supervision-policies has no `url`.",
      POLICIES,
      pom -> pom.replaceAll("(?m)^ {2}<url>.*</url>$", "")),
  NO_LICENCE(
      "The POM of supervision-core has no `licenses/license/name`.",
      CORE,
      pom -> pom.replaceAll("(?s)<licenses>.*</licenses>", "")),
  A_LICENCE_THAT_IS_NOWHERE(
      "The POM of supervision-core has no `licenses/license/url`.",
      CORE,
      pom -> pom.replaceAll("<url>.*LICENSE.*</url>", "")),
  NO_DEVELOPER(
      "The POM of supervision-core has no `developers/developer/name`.",
      CORE,
      pom -> pom.replaceAll("(?s)<developers>.*</developers>", "")),
  NO_PLACE_OF_THE_SOURCES(
      "The POM of supervision-testkit has no `scm/url`.",
      TESTKIT,
      pom -> pom.replaceAll("(?s)<scm.*</scm>", "")),
  NO_CONNECTION_TO_THE_SOURCES(
      "The POM of supervision-core has no `scm/connection`.",
      CORE,
      pom -> pom.replaceAll("<connection>.*</connection>", "")),
  A_PARENT(
      "The POM of supervision-core has `parent`, which is the build's own.",
      CORE,
      pom -> pom.replace("<name>supervision-core", "<parent/><name>supervision-core")),
  ANOTHER_GROUP(
      "The POM of supervision-core has a `groupId` other than `{group}`.",
      CORE,
      pom -> pom.replaceFirst("<groupId>", "<groupId>not.")),
  ANOTHER_ARTIFACT(
      "The POM of supervision-core has a `artifactId` other than `supervision-core`.",
      CORE,
      pom -> pom.replace("supervision-core", "supervision-heart")),
  ANOTHER_VERSION(
      "The POM of supervision-core has a `version` other than `{version}`.",
      CORE,
      pom -> pom.replaceFirst("<version>", "<version>9.")),
  A_DEPENDENCY_TOO_MANY(
      "The POM of supervision-core asks for [com.google.guava:guava:compile, ",
      CORE,
      pom -> pom.replaceFirst(
          "<dependencies>",
          "<dependencies><dependency><groupId>com.google.guava</groupId>"
              + "<artifactId>guava</artifactId></dependency>")),
  A_DEPENDENCY_AT_RUN_TIME_ONLY(
      "The POM of supervision-core asks for [io.vavr:vavr:runtime, ",
      CORE,
      pom -> pom.replaceFirst("<scope>compile", "<scope>runtime")),
  A_CORE_THAT_IS_PROVIDED_BY_OTHERS(
      "The POM of supervision-policies asks for [{group}:supervision-core:provided, ",
      POLICIES,
      pom -> pom.replaceFirst("<scope>compile", "<scope>provided")),
  JQWIK_FOR_EVERYBODY(
      "net.jqwik:jqwik-api:compile, ",
      TESTKIT,
      pom -> pom.replaceAll("<optional>true</optional>", "")),
  A_SNAPSHOT_OF_ANOTHER(
      "`supervision-core-{version}.pom` says `SNAPSHOT`.",
      CORE,
      pom -> pom.replaceFirst("<version>1", "<version>SNAPSHOT-1")),
  AN_EXPRESSION_LEFT(
      "`supervision-core-{version}.pom` says `${`.",
      CORE,
      pom -> pom.replace("<name>supervision-core", "<name>${name}"));

  private final String told;
  private final Mishap mishap;

  BrokenPom(String told, int module, UnaryOperator<String> change) {
    this.told = told;
    this.mishap = Broken.edit(module, Artifact.POM, change);
  }

  @Override
  public void happen(Bundle bundle) throws IOException {
    mishap.to(bundle);
  }

  @Override
  public String told() {
    return told;
  }
}
