package io.github.supervisionkit.examples.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command in any language, started once for each vector.
 *
 * <p>Of the words of the command {@code {record}} becomes the path of the record, {@code {pack}}, {@code {asOf}}, {@code {person}}
 * and {@code {case}} what is asked. What stands in square brackets is left out where one of its words has no value. Where
 * {@code {record}} isn't among them, the record is on the command's standard input. On its standard output it answers with an
 * object of JSON that has {@code verdicts}.
 */
public final class CommandEvaluator implements Evaluator {

  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String RECORD = "{record}";

  private final String command;

  /**
   * Obtains an evaluator.
   *
   * @param command the command with its words, parted by spaces
   */
  public CommandEvaluator(String command) {
    this.command = command;
  }

  @Override
  public List<Map<String, Object>> verdicts(ConformanceVector vector) throws IOException {
    Path record = Files.createTempFile("vector", ".json");
    try {
      Files.writeString(record, vector.record());
      Process process = new ProcessBuilder(words(vector, record))
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .redirectInput(record.toFile())
          .start();
      String answer;
      try (InputStream out = process.getInputStream();
          OutputStream in = process.getOutputStream()) {
        in.flush();
        answer = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      }
      return VectorFile.verdicts(JsonValue.object(answer));
    } finally {
      Files.delete(record);
    }
  }

  List<String> words(ConformanceVector vector, Path record) {
    List<String> words = new ArrayList<>();
    Matcher matcher = OPTIONAL.matcher(command);
    String known = matcher.replaceAll(
        part -> Matcher.quoteReplacement(isKnown(part.group(1), vector) ? part.group(1) : ""));
    for (String word : SPACES.splitAsStream(known.trim()).toList()) {
      words.add(word.replace(RECORD, record.toString())
          .replace("{pack}", vector.pack())
          .replace("{asOf}", vector.asOf())
          .replace("{person}", vector.person().orElse(""))
          .replace("{case}", vector.caseId().orElse("")));
    }
    return words;
  }

  private static boolean isKnown(String part, ConformanceVector vector) {
    return has(part, "{person}", vector.person()) && has(part, "{case}", vector.caseId());
  }

  private static boolean has(String part, String word, Optional<String> value) {
    return !part.contains(word) || value.isPresent();
  }
}
