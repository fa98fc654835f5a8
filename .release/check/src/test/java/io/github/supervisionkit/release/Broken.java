package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** A bundle with one thing broken. */
@SuppressWarnings(
    "ImmutableEnumChecker") // What happens to a bundle is said once, and never changed.
enum Broken {
  A_MISSING_JAR(
      "`{core}-javadoc.jar` is missing.", bundle -> Files.delete(core(bundle, Artifact.JAVADOC))),
  A_MISSING_SIGNATURE(
      "`{core}.jar.asc` is missing.", bundle -> Files.delete(core(bundle, ".jar.asc"))),
  A_MISSING_CHECKSUM(
      "`{core}.pom.sha1` is missing.", bundle -> Files.delete(core(bundle, ".pom.sha1"))),
  A_MISSING_LIST_OF_CONTENTS(
      "`{core}-cyclonedx.json` is missing.", bundle -> Files.delete(core(bundle, Artifact.SBOM))),
  A_STRAY_FILE(
      "`{core}-tests.jar` doesn't belong into the bundle.",
      bundle -> Files.writeString(core(bundle, "-tests.jar"), "tests")),
  AN_EXAMPLE_TOO("examples-{version}.pom` doesn't belong into the bundle.", bundle -> {
    Path folder = bundle.artifacts().get(0).folder().resolve("../../examples").normalize();
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("examples-" + bundle.version() + ".pom"), "<project/>");
  }),
  A_WRONG_CHECKSUM(
      "`{core}.jar.sha256` is not the checksum of its file.",
      bundle -> Files.writeString(core(bundle, ".jar.sha256"), "0".repeat(64))),
  A_CHANGED_FILE(
      "`supervision-core-{version}-sources.jar.asc` is no signature of its file by the key.",
      bundle -> {
        Files.write(core(bundle, Artifact.SOURCES), new byte[] {0}, StandardOpenOption.APPEND);
      }),
  NO_SIGNATURE_AT_ALL(
      "`supervision-core-{version}.jar.asc` is no signature of its file by the key.",
      bundle -> Files.writeString(core(bundle, ".jar.asc"), "signed, honestly")),
  NO_DEVELOPER(
      "The POM of supervision-core has no `developers/developer/name`.",
      bundle -> edit(bundle, pom -> pom.replaceAll("(?s)<developers>.*</developers>", ""))),
  NO_LICENCE(
      "The POM of supervision-core has no `licenses/license/name`.",
      bundle -> edit(bundle, pom -> pom.replaceAll("(?s)<licenses>.*</licenses>", ""))),
  AN_EMPTY_DESCRIPTION(
      "The POM of supervision-core has no `description`.",
      bundle ->
          edit(bundle, pom -> pom.replaceAll("<description>.*</description>", "<description/>"))),
  A_PARENT(
      "The POM of supervision-core has `parent`, which is the build's own.",
      bundle -> edit(bundle, pom -> pom.replace("<name>", "<parent/><name>"))),
  ANOTHER_ARTIFACT(
      "The POM of supervision-core has a `artifactId` other than `supervision-core`.",
      bundle -> edit(bundle, pom -> pom.replace("supervision-core", "supervision-heart"))),
  A_DEPENDENCY_TOO_MANY(
      "The POM of supervision-core asks for [com.google.guava:guava:compile, ",
      bundle -> edit(
          bundle,
          pom -> pom.replaceFirst(
              "<dependencies>",
              "<dependencies><dependency><groupId>com.google.guava</groupId>"
                  + "<artifactId>guava</artifactId></dependency>"))),
  A_DEPENDENCY_AT_RUN_TIME_ONLY(
      "asks for [io.vavr:vavr:runtime, ",
      bundle -> edit(bundle, pom -> pom.replaceFirst("<scope>compile", "<scope>runtime"))),
  A_SNAPSHOT_OF_ANOTHER(
      "`supervision-core-{version}.pom` says `SNAPSHOT`.",
      bundle -> edit(bundle, pom -> pom.replaceFirst("<version>1", "<version>SNAPSHOT-1"))),
  AN_EXPRESSION_LEFT("`supervision-core-{version}.pom` says `${`.", bundle -> {
    edit(bundle, pom -> pom.replace("<name>supervision-core", "<name>${name}"));
  }),
  A_STRAY_CLASS(
      "`com/example/Stray.class` in supervision-core is outside the project's packages.",
      bundle -> inJar(
          bundle,
          jar -> write(jar.getPath("com/example/Stray.class"), named("com/example/Stray")))),
  A_CLASS_WITHOUT_SOURCE(
      "`{base}session/Hidden.class` in supervision-core has no source of its own.",
      bundle -> inJar(
          bundle,
          jar -> write(
              jar.getPath("io/github/supervisionkit/session/Hidden.class"),
              named("io/github/supervisionkit/session/Hidden")))),
  A_GENERATED_CLASS_MADE_PUBLIC(
      "`{base}session/ImmutableSession.class` in supervision-core was generated, and is public.",
      bundle -> {
        inJar(bundle, jar -> {
          Path file = jar.getPath("io/github/supervisionkit/session/ImmutableSession.class");
          write(file, madePublic(Files.readAllBytes(file)));
        });
      }),
  A_MISSING_LICENCE_FILE(
      "The jar of supervision-core has no `META-INF/LICENSE`",
      bundle -> inJar(bundle, jar -> Files.delete(jar.getPath("META-INF/LICENSE")))),
  A_NOTICE_WITHOUT_THE_HOLIDAYS(
      "The jar of supervision-core has no `META-INF/NOTICE`",
      bundle ->
          inJar(bundle, jar -> Files.writeString(jar.getPath("META-INF/NOTICE"), "Supervision"))),
  A_MISSING_NOTICE_OF_THE_HOLIDAYS(
      "The jar of supervision-policies has no `{base}holiday/README.md`",
      bundle -> in(
          bundle.artifacts().get(1),
          jar -> Files.delete(jar.getPath("io/github/supervisionkit/holiday/README.md")))),
  A_MISSING_MODULE_DESCRIPTOR(
      "The jar of supervision-core has no module descriptor.",
      bundle -> inJar(bundle, jar -> Files.delete(jar.getPath("module-info.class")))),
  A_PACKAGE_NOT_EXPORTED("The descriptor of supervision-core exports ", bundle -> {
    inJar(bundle, jar -> {
      Path folder = Files.createDirectories(jar.getPath("io/github/supervisionkit/secret"));
      write(folder.resolve("Secret.class"), named("io/github/supervisionkit/secret/Secret"));
    });
  }),
  A_PROVIDER_ON_ONE_PATH_ONLY(
      "The descriptor of supervision-policies provides ",
      bundle -> in(
          bundle.artifacts().get(1),
          jar -> Files.delete(jar.getPath(
              "META-INF/services/io.github.supervisionkit.policy.PolicyPackProvider")))),
  A_JAR_TOO_BIG("Core and policies have ", bundle -> {
    byte[] noise = new byte[1_500_000];
    ThreadLocalRandom.current().nextBytes(noise);
    inJar(bundle, jar -> write(jar.getPath("noise"), noise));
  }),
  A_LIST_OF_CONTENTS_WITHOUT_VAVR(
      "The list of contents of supervision-core has no `pkg:maven/io.vavr/vavr@`.", bundle -> {
        Path file = core(bundle, "-cyclonedx.xml");
        Files.writeString(
            file, Files.readString(file).replace("pkg:maven/io.vavr/vavr@", "pkg:maven/vavr@"));
      }),
  OTHER_BYTES_THE_SECOND_TIME(
      "`supervision-core-{version}.jar` has not the same bytes when it is built twice.",
      bundle -> inJar(bundle, jar -> Files.writeString(jar.getPath("META-INF/built-at"), "now")));

  private final String told;
  private final Mishap mishap;

  Broken(String told, Mishap mishap) {
    this.told = told;
    this.mishap = mishap;
  }

  /** Breaks it. */
  void happen(Bundle bundle) throws IOException {
    mishap.to(bundle);
  }

  /** Returns what the check must say of it, or how that begins. */
  String told(Bundle bundle) {
    Path core = bundle.folder().relativize(bundle.artifacts().get(0).folder());
    return told.replace(
            "{core}", core.resolve("supervision-core-" + bundle.version()).toString())
        .replace("{base}", "io/github/supervisionkit/")
        .replace("{version}", bundle.version());
  }

  /** Something done to a bundle. */
  private interface Mishap {
    void to(Bundle bundle) throws IOException;
  }

  /** Something done to an opened jar. */
  private interface Change {
    void to(FileSystem jar) throws IOException;
  }

  private static Path core(Bundle bundle, String part) {
    Artifact core = bundle.artifacts().get(0);
    return core.folder().resolve(core.fileName(part));
  }

  private static void edit(Bundle bundle, UnaryOperator<String> change) throws IOException {
    Path pom = core(bundle, Artifact.POM);
    Files.writeString(pom, change.apply(Files.readString(pom)));
  }

  private static void inJar(Bundle bundle, Change change) throws IOException {
    in(bundle.artifacts().get(0), change);
  }

  private static void in(Artifact artifact, Change change) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(
        artifact.folder().resolve(artifact.fileName(Artifact.JAR)), Map.of())) {
      change.to(jar);
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    Files.write(file, content);
  }

  private static byte[] named(String name) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static byte[] madePublic(byte[] compiled) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(compiled)
        .accept(
            new ClassVisitor(Opcodes.ASM9, writer) {
              @Override
              public void visit(
                  int version,
                  int access,
                  String name,
                  String signature,
                  String parent,
                  String[] types) {
                super.visit(version, access | Opcodes.ACC_PUBLIC, name, signature, parent, types);
              }
            },
            0);
    return writer.toByteArray();
  }
}
