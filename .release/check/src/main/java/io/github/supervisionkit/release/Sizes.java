package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Core and policies together stay small: under a megabyte. */
final class Sizes implements Check {

  static final long MOST = 1_048_576;

  @Override
  public List<String> problems(Bundle bundle) throws IOException {
    long size = 0;
    for (Artifact artifact : bundle.artifacts()) {
      Optional<Path> jar = artifact.part(Artifact.JAR);
      if (jar.isPresent() && !artifact.name().equals("supervision-testkit")) {
        size += Files.size(jar.get());
      }
    }
    return size < MOST
        ? List.of()
        : List.of("Core and policies have " + size + " bytes together, and promised are fewer than "
            + MOST + ".");
  }
}
