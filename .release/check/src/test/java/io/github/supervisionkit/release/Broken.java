package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A bundle with one thing broken, and what the check must say of it. */
interface Broken {

  /** The published modules, in the order of the bundle. */
  int CORE = 0;

  int POLICIES = 1;
  int TESTKIT = 2;

  /** Breaks it. */
  void happen(Bundle bundle) throws IOException;

  /** Returns what the check must say of it, or how that begins, with words in braces for what differs from bundle to bundle. */
  String told();

  /** Returns what the check must say of it in one bundle. */
  default String told(Bundle bundle) {
    Path core = bundle.folder().relativize(bundle.artifacts().get(CORE).folder());
    return told()
        .replace("{core}", core.resolve("supervision-core-" + bundle.version()).toString())
        .replace("{base}", "io/github/supervisionkit/")
        .replace("{module}", "io.github.supervisionkit.")
        .replace("{group}", bundle.group())
        .replace("{version}", bundle.version());
  }

  /** Something done to a bundle. */
  interface Mishap {
    void to(Bundle bundle) throws IOException;
  }

  /** Something done to an opened jar. */
  interface Change {
    void to(FileSystem jar) throws IOException;
  }

  /** Returns a file of one module. */
  static Path file(Bundle bundle, int module, String part) {
    Artifact artifact = bundle.artifacts().get(module);
    return artifact.folder().resolve(artifact.fileName(part));
  }

  /** Rewrites a text of one module. */
  static Mishap edit(int module, String part, UnaryOperator<String> change) {
    return bundle -> {
      Path file = file(bundle, module, part);
      Files.writeString(file, change.apply(Files.readString(file)));
    };
  }

  /** Changes a jar of one module. */
  static Mishap inJar(int module, String part, Change change) {
    return bundle -> {
      try (FileSystem jar = FileSystems.newFileSystem(file(bundle, module, part), Map.of())) {
        change.to(jar);
      }
    };
  }
}
