package io.github.supervisionkit.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The types that a published module shows to its users, as this build compiled them. */
enum PublicTypes {
  CORE(io.github.supervisionkit.policy.PolicyPack.class),
  POLICIES(io.github.supervisionkit.catalogue.PolicyPacks.class),
  TESTKIT(io.github.supervisionkit.law.RoundTripLaws.class);

  private final Class<?> known;

  PublicTypes(Class<?> known) {
    this.known = known;
  }

  /** Returns the types in the order of their names. */
  List<Class<?>> types() {
    try {
      Path compiled =
          Path.of(known.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(compiled)) {
        return types(compiled);
      }
      try (FileSystem jar = FileSystems.newFileSystem(compiled)) {
        return types(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> types(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .map(name -> name.replace('/', '.').replace('\\', '.'))
          .<Class<?>>map(PublicTypes::load)
          .filter(PublicTypes::shown)
          .sorted(Comparator.comparing(Class::getName))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublicTypes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Says whether a user can name it: it is public or protected, and so is everything around it. */
  private static boolean shown(Class<?> type) {
    boolean open =
        Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers());
    return open
        && !type.isSynthetic()
        && Optional.<Class<?>>ofNullable(type.getEnclosingClass())
            .map(PublicTypes::shown)
            .orElse(true);
  }
}
