package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A bundle with one file broken: not there, not signed, not the same. */
@SuppressWarnings(
    "ImmutableEnumChecker") // What happens to a bundle is said once, and never changed.
enum BrokenFile implements Broken {
  A_MISSING_JAR("`{core}-javadoc.jar` is missing.", without(Artifact.JAVADOC)),
  A_MISSING_SIGNATURE("`{core}.jar.asc` is missing.", without(".jar.asc")),
  A_MISSING_CHECKSUM("`{core}.pom.sha1` is missing.", without(".pom.sha1")),
  A_MISSING_LIST_OF_CONTENTS("`{core}-cyclonedx.json` is missing.", without(Artifact.SBOM)),
  A_STRAY_FILE("`{core}-tests.jar` doesn't belong into the bundle.", bundle -> {
    Files.writeString(Broken.file(bundle, CORE, "-tests.jar"), "tests");
  }),
  AN_EXAMPLE_TOO("examples-{version}.pom` doesn't belong into the bundle.", bundle -> {
    Path folder =
        bundle.artifacts().get(CORE).folder().resolve("../../examples").normalize();
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("examples-" + bundle.version() + ".pom"), "<project/>");
  }),
  A_WRONG_CHECKSUM("`{core}.jar.sha256` is not the checksum of its file.", bundle -> {
    Files.writeString(Broken.file(bundle, CORE, ".jar.sha256"), "0".repeat(64));
  }),
  A_CHANGED_FILE(
      "`supervision-core-{version}-sources.jar.asc` is no signature of its file by the key.",
      bundle -> {
        Path sources = Broken.file(bundle, CORE, Artifact.SOURCES);
        Files.write(sources, new byte[] {0}, StandardOpenOption.APPEND);
      }),
  NO_SIGNATURE_AT_ALL(
      "`supervision-core-{version}.jar.asc` is no signature of its file by the key.", bundle -> {
        Files.writeString(Broken.file(bundle, CORE, ".jar.asc"), "signed, honestly");
      }),
  A_JAR_TOO_BIG("Core and policies have 1048576 bytes together, ", BrokenFile::justTooBig),
  OTHER_FILES_THE_SECOND_TIME(
      "Built twice, the bundle has not the same files.", without(".jar.md5")),
  OTHER_BYTES_THE_SECOND_TIME(
      "`supervision-core-{version}.jar` has not the same bytes when it is built twice.",
      Broken.inJar(
          CORE, Artifact.JAR, jar -> Files.writeString(jar.getPath("META-INF/built-at"), "now")));

  private final String told;
  private final Mishap mishap;

  BrokenFile(String told, Mishap mishap) {
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

  private static Mishap without(String part) {
    return bundle -> Files.delete(Broken.file(bundle, CORE, part));
  }

  /** Puts in front of the core what brings both to the limit; a jar is read from its end, so all in it stays as it was. */
  private static void justTooBig(Bundle bundle) throws IOException {
    Path core = Broken.file(bundle, CORE, Artifact.JAR);
    long size = Files.size(core) + Files.size(Broken.file(bundle, POLICIES, Artifact.JAR));
    byte[] old = Files.readAllBytes(core);
    Files.write(core, new byte[Math.toIntExact(Sizes.MOST - size)]);
    Files.write(core, old, StandardOpenOption.APPEND);
  }
}
