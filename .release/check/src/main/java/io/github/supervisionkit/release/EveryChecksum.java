package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every checksum is that of its file. */
final class EveryChecksum implements Check {

  static final Map<String, String> ALGORITHMS = new TreeMap<>(
      Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512"));

  @Override
  public List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Path file : bundle.files()) {
      for (Map.Entry<String, String> algorithm : ALGORITHMS.entrySet()) {
        Path of = bundle.folder().resolve(withoutEnding(file.toString(), algorithm.getKey()));
        if (file.toString().endsWith(algorithm.getKey()) && Files.isRegularFile(of)) {
          String said = Files.readString(bundle.folder().resolve(file)).strip();
          if (!said.equals(digest(of, algorithm.getValue()))) {
            problems.add("`" + file + "` is not the checksum of its file.");
          }
        }
      }
    }
    return problems;
  }

  private static String withoutEnding(String file, String ending) {
    return file.endsWith(ending) ? file.substring(0, file.length() - ending.length()) : file;
  }

  static String digest(Path file, String algorithm) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
