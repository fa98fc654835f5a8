package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A bundle with a jar that holds what it must not, or lacks what it must hold. */
@SuppressWarnings(
    "ImmutableEnumChecker") // What happens to a bundle is said once, and never changed.
enum BrokenJar implements Broken {
  A_STRAY_CLASS(
      "`com/example/Stray.class` in supervision-core is outside the project's packages.",
      inCore("com/example/Stray.class", old -> Rewritten.named("com/example/Stray"))),
  A_CLASS_WITHOUT_SOURCE(
      "`{base}session/Hidden.class` in supervision-core has no source of its own.",
      inCore(Rewritten.BASE + "session/Hidden.class", old -> {
        return Rewritten.named(Rewritten.BASE + "session/Hidden");
      })),
  A_GENERATED_CLASS_MADE_PUBLIC(
      "`{base}session/ImmutableSession.class` in supervision-core was generated, and is public.",
      inCore(Rewritten.BASE + "session/ImmutableSession.class", Rewritten::madePublic)),
  A_GENERATED_BUILDER_MADE_PUBLIC(
      "`{base}session/SessionBuilder.class` in supervision-core was generated, and is public.",
      BrokenJar::builderOfItsOwn),
  A_CLASS_THAT_MENTIONS_THE_GENERATOR(
      "`{base}session/Session.class` in supervision-core still mentions the generator.",
      inCore(Rewritten.BASE + "session/Session.class", Rewritten::mentioningTheGenerator)),
  A_DESCRIPTOR_THAT_MENTIONS_THE_GENERATOR(
      "`module-info.class` in supervision-core still mentions the generator.",
      inCore(Rewritten.MODULE, old -> Rewritten.requiring(old, "org.immutables.value"))),
  A_MANIFEST_THAT_MENTIONS_THE_GENERATOR(
      "`META-INF/MANIFEST.MF` in supervision-core still mentions the generator.",
      Broken.inJar(CORE, Artifact.JAR, jar -> {
        Path manifest = jar.getPath("META-INF/MANIFEST.MF");
        Files.writeString(manifest, "Made-With: org.immutables\r\n", StandardOpenOption.APPEND);
      })),
  A_MISSING_LICENCE_FILE(
      "The jar of supervision-core has no `META-INF/LICENSE`", without(CORE, "META-INF/LICENSE")),
  A_NOTICE_WITHOUT_THE_HOLIDAYS(
      "The jar of supervision-core has no `META-INF/NOTICE`",
      Broken.inJar(
          CORE,
          Artifact.JAR,
          jar -> Files.writeString(jar.getPath("META-INF/NOTICE"), "Supervision"))),
  A_MISSING_NOTICE_OF_THE_HOLIDAYS(
      "The jar of supervision-policies has no `{base}holiday/README.md`",
      without(POLICIES, Rewritten.BASE + "holiday/README.md")),
  A_MISSING_MODULE_DESCRIPTOR(
      "The jar of supervision-core has no module descriptor.", without(CORE, Rewritten.MODULE)),
  ANOTHER_MODULE_NAME(
      "The descriptor of supervision-core name [heart], ",
      inCore(Rewritten.MODULE, old -> Rewritten.renamed(old, "heart"))),
  A_REQUIREMENT_TOO_MANY(
      "The descriptor of supervision-core requires [io.vavr, java.base, java.sql], ",
      inCore(Rewritten.MODULE, old -> Rewritten.requiring(old, "java.sql"))),
  A_REQUIREMENT_OF_THE_POLICIES_TOO_MANY(
      "The descriptor of supervision-policies requires [{module}core, java.base, java.sql, ",
      inClasses(POLICIES, Rewritten.MODULE, old -> Rewritten.requiring(old, "java.sql"))),
  A_TESTKIT_THAT_REQUIRES_THE_POLICIES(
      "The descriptor of supervision-testkit requires [{module}core, {module}policies, java.base, ",
      inClasses(TESTKIT, Rewritten.MODULE, old -> {
        return Rewritten.requiringAtRunTime(old, "io.github.supervisionkit.policies");
      })),
  A_PACKAGE_NOT_EXPORTED(
      "The descriptor of supervision-core exports ",
      inCore(Rewritten.BASE + "secret/Secret.class", old -> {
        return Rewritten.named(Rewritten.BASE + "secret/Secret");
      })),
  A_PROVIDER_ON_ONE_PATH_ONLY(
      "The descriptor of supervision-policies provides ",
      without(POLICIES, "META-INF/services/io.github.supervisionkit.policy.PolicyPackProvider")),
  SOURCES_WITHOUT_ONE(
      "`{base}session/Session.class` in supervision-core has no source of its own.",
      Broken.inJar(
          CORE,
          Artifact.SOURCES,
          jar -> Files.delete(jar.getPath(Rewritten.BASE + "session/Session.java")))),
  AN_EMPTY_JAVADOC("The Javadoc of supervision-core has no `index.html`.", bundle -> {
    Path javadoc = Broken.file(bundle, CORE, Artifact.JAVADOC);
    Files.write(javadoc, Rewritten.emptyJar());
  }),
  JAVADOC_WITHOUT_A_PACKAGE(
      "The Javadoc of supervision-testkit has no `{base}law/package-summary.html`.",
      Broken.inJar(TESTKIT, Artifact.JAVADOC, jar -> {
        Path pages = jar.getPath("io.github.supervisionkit.testkit", Rewritten.BASE, "law");
        Files.delete(pages.resolve("package-summary.html"));
      }));

  private final String told;
  private final Mishap mishap;

  BrokenJar(String told, Mishap mishap) {
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

  private static Mishap without(int module, String name) {
    return Broken.inJar(module, Artifact.JAR, jar -> Files.delete(jar.getPath(name)));
  }

  private static Mishap inCore(String name, Rewritten.Change change) {
    return inClasses(CORE, name, change);
  }

  /** Its source is there too, as those of what is generated are. */
  private static void builderOfItsOwn(Bundle bundle) throws IOException {
    String name = Rewritten.BASE + "session/SessionBuilder";
    inCore(name + ".class", old -> Rewritten.named(name)).to(bundle);
    Broken.inJar(CORE, Artifact.SOURCES, jar -> {
          Files.writeString(jar.getPath(name + ".java"), "public class SessionBuilder {}");
        })
        .to(bundle);
  }

  private static Mishap inClasses(int module, String name, Rewritten.Change change) {
    return Broken.inJar(module, Artifact.JAR, jar -> {
      Path file = jar.getPath("/", name);
      byte[] old = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      Files.createDirectories(file.getParent());
      Files.write(file, change.of(old));
    });
  }
}
