package io.github.supervisionkit.examples.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The checksums of the vectors of a folder, in the form of {@code sha256sum}: what is frozen changes for nobody unseen. */
final class Checksums {

  static final String FILE = "SHA256SUMS";

  private Checksums() {}

  static String of(Path folder) throws IOException {
    StringBuilder sums = new StringBuilder();
    for (Path file : VectorFile.in(folder)) {
      sums.append(HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file))))
          .append("  ")
          .append(file.getFileName())
          .append('\n');
    }
    return sums.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
