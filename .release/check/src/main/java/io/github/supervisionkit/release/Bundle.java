package io.github.supervisionkit.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that would be uploaded, the version that it should have, and the key that should have signed it. */
record Bundle(Path folder, String version, Path publicKey) {

  static final List<String> MODULES =
      List.of("supervision-core", "supervision-policies", "supervision-testkit");

  static Bundle of(Path folder, String version, Path publicKey) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("There is no bundle at `" + folder + "`.");
    }
    return new Bundle(folder, version, publicKey);
  }

  /** Returns the group id that its folders spell, wherever the first module was found. */
  String group() {
    return files().stream()
        .filter(file -> file.getNameCount() > 3)
        .filter(file -> MODULES.contains(file.getName(file.getNameCount() - 3).toString()))
        .map(file -> file.subpath(0, file.getNameCount() - 3))
        .findFirst()
        .map(path -> path.toString().replace(path.getFileSystem().getSeparator(), "."))
        .orElse("(no module found)");
  }

  List<Artifact> artifacts() {
    Path group = folder.resolve(group().replace('.', '/'));
    return MODULES.stream()
        .map(name -> new Artifact(name, version, group.resolve(name).resolve(version)))
        .toList();
  }

  /** Returns every file, relative to the folder, in order. */
  List<Path> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
