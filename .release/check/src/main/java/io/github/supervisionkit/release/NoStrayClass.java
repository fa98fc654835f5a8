package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/** Every class has its source, is in the project's packages, and is not public by accident where it was generated. */
final class NoStrayClass implements Check {

  private static final String BASE = "io/github/supervisionkit/";

  @Override
  public List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Artifact artifact : bundle.artifacts()) {
      Optional<Path> jar = artifact.part(Artifact.JAR);
      Optional<Path> sources = artifact.part(Artifact.SOURCES);
      if (jar.isPresent() && sources.isPresent()) {
        Jar compiled = Jar.read(jar.get());
        Set<String> written = new HashSet<>(Jar.read(sources.get()).files().keySet());
        for (String name : compiled.classes()) {
          wrong(name, compiled, written)
              .map(what -> "`" + name + "` in " + artifact.name() + " " + what + ".")
              .ifPresent(problems::add);
        }
      }
    }
    return problems;
  }

  private static Optional<String> wrong(String name, Jar jar, Set<String> sources) {
    ClassReader read = new ClassReader(jar.files().getOrDefault(name, new byte[0]));
    if (!name.startsWith(BASE)) {
      return Optional.of("is outside the project's packages");
    }
    if (!sources.contains(name.replaceFirst("(\\$.*)?\\.class$", ".java"))) {
      return Optional.of("has no source of its own");
    }
    if (generated(read.getClassName()) && (read.getAccess() & Opcodes.ACC_PUBLIC) != 0) {
      return Optional.of("was generated, and is public");
    }
    return Optional.empty();
  }

  private static boolean generated(String className) {
    String simple = className.substring(className.lastIndexOf('/') + 1);
    return simple.startsWith("Immutable") || simple.matches("[A-Za-z]+Builder(\\$.*)?");
  }
}
