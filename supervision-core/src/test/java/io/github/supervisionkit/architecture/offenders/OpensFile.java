package io.github.supervisionkit.architecture.offenders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class OpensFile {

  private OpensFile() {}

  static String read(Path file) throws IOException {
    return Files.readString(file);
  }
}
