package io.github.supervisionkit.examples.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The vectors of one policy, one line of JSON each, compressed. */
public final class VectorFile {

  private static final String ENDING = ".jsonl.gz";

  private VectorFile() {}

  /**
   * Returns the files of a folder of vectors.
   *
   * @param folder the folder
   * @return the files, by name
   * @throws IOException when the folder can't be read
   */
  public static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /**
   * Reads the vectors of a file.
   *
   * @param file the file
   * @return the vectors, in the order of the file
   * @throws IOException when the file can't be read, or a line is no vector
   */
  public static List<ConformanceVector> read(Path file) throws IOException {
    List<ConformanceVector> vectors = new ArrayList<>();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        vectors.add(vector(line));
      }
    }
    return vectors;
  }

  private static ConformanceVector vector(String line) throws IOException {
    Map<String, Object> parts = JsonValue.object(line);
    return new ConformanceVector(
        text(parts, "id"),
        text(parts, "pack"),
        text(parts, "asOf"),
        Optional.ofNullable((String) parts.get("person")),
        Optional.ofNullable((String) parts.get("case")),
        JsonValue.textUnder("record", line),
        verdicts(parts));
  }

  private static String text(Map<String, Object> parts, String key) throws IOException {
    if (parts.get(key) instanceof String text) {
      return text;
    }
    throw new IOException("a vector without `" + key + "`");
  }

  /** The verdicts of a vector, or of what a command answered. */
  static List<Map<String, Object>> verdicts(Map<String, Object> parts) throws IOException {
    if (!(parts.get("verdicts") instanceof List<?> items)) {
      throw new IOException("no `verdicts`");
    }
    List<Map<String, Object>> verdicts = new ArrayList<>();
    for (Object item : items) {
      if (!(item instanceof Map<?, ?> verdict) || !(verdict.get("duty") instanceof String)) {
        throw new IOException("a verdict without `duty`");
      }
      verdicts.add(keyed(verdict));
    }
    return verdicts;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> keyed(Map<?, ?> verdict) {
    // The reader of JSON makes maps with texts as keys.
    return (Map<String, Object>) verdict;
  }
}
