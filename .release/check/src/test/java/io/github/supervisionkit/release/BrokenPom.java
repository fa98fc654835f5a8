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
  ANOTHER_LICENCE(
      "The POM of supervision-core has a licence whose name is `MIT`, and should be `Apache-2.0`.",
      CORE,
      pom -> pom.replace("<name>Apache-2.0</name>", "<name>MIT</name>")),
  THE_TEXT_OF_ANOTHER_LICENCE(
      "The POM of supervision-policies has a licence whose url is `https://mit-license.org`, and",
      POLICIES,
      pom -> pom.replaceAll("<url>.*LICENSE.*</url>", "<url>https://mit-license.org</url>")),
  ONE_LICENCE_TOO_MANY(
      "The POM of supervision-testkit has a licence whose name is `MIT`, and should be `Apache-2.0`.",
      TESTKIT,
      pom -> pom.replace("</licenses>", "<license><name>MIT</name></license></licenses>")),
  A_PARENT(
      "The POM of supervision-core has `parent`, which is not for its users.",
      CORE,
      pom -> with("parent", pom)),
  A_BUILD(
      "The POM of supervision-core has `build`, which is not for its users.",
      CORE,
      pom -> with("build", pom)),
  PROFILES(
      "The POM of supervision-policies has `profiles`, which is not for its users.",
      POLICIES,
      pom -> with("profiles", pom)),
  REPOSITORIES(
      "The POM of supervision-testkit has `repositories`, which is not for its users.",
      TESTKIT,
      pom -> with("repositories", pom)),
  VERSIONS_FOR_OTHERS(
      "The POM of supervision-core has `dependencyManagement`, which is not for its users.",
      CORE,
      pom -> with("dependencyManagement", pom)),
  AN_EXCLUSION(
      "The POM of supervision-policies has `dependencies/dependency/exclusions`, which is not for",
      POLICIES,
      pom -> pom.replaceFirst("</scope>", "</scope><exclusions/>")),
  A_CLASSIFIER(
      "The POM of supervision-policies has `dependencies/dependency/classifier`, which is not for",
      POLICIES,
      pom -> pom.replaceFirst("</scope>", "</scope><classifier>tests</classifier>")),
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
  AN_OLDER_CORE(
      "The POM of supervision-policies asks for supervision-core `0.0.9`, and should ask for `{version}`.",
      POLICIES,
      pom -> pom.replaceFirst("(>supervision-core</artifactId>\\s*<version>)[^<]*", "$10.0.9")),
  OLDER_POLICIES(
      "The POM of supervision-testkit asks for supervision-policies `0.0.9`, and should ask for `{version}`.",
      TESTKIT,
      pom -> pom.replaceFirst("(>supervision-policies</artifactId>\\s*<version>)[^<]*", "$10.0.9")),
  JQWIK_FOR_EVERYBODY(
      "net.jqwik:jqwik-api:compile, ", TESTKIT, pom -> forEverybody("jqwik-api", pom)),
  THE_POLICIES_FOR_EVERYBODY(
      "{group}:supervision-policies:compile, ",
      TESTKIT,
      pom -> forEverybody("supervision-policies", pom)),
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

  private static String with(String field, String pom) {
    return pom.replace("</project>", "<" + field + "/></project>");
  }

  /** Makes one dependency obligatory. */
  private static String forEverybody(String artifact, String pom) {
    return pom.replaceFirst(
        "(?s)(<artifactId>" + artifact + "</artifactId>[^/]*/version>[^/]*/scope>)\\s*"
            + "<optional>true</optional>",
        "$1");
  }
}
