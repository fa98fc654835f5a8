package io.github.supervisionkit.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The mutants of a pack that change no answer, each under the reason why, from the file beside this class. */
final class KnownSurvivors {

  private static final String REASON = "# ";
  private static final String SURVIVOR = "- ";

  private final Map<String, String> reasons;

  private KnownSurvivors(Map<String, String> reasons) {
    this.reasons = reasons;
  }

  static KnownSurvivors of(String pack) {
    try (InputStream bytes = KnownSurvivors.class.getResourceAsStream(pack + ".txt")) {
      String text = bytes == null ? "" : new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return read(text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static KnownSurvivors read(String text) {
    Map<String, String> reasons = new LinkedHashMap<>();
    String reason = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith(REASON)) {
        reason = line.substring(REASON.length());
      } else if (line.startsWith(SURVIVOR)) {
        reasons.put(line.substring(SURVIVOR.length()), reason);
      }
    }
    return new KnownSurvivors(reasons);
  }

  boolean contain(Mutant mutant) {
    return reasons.containsKey(mutant.toString());
  }

  Set<String> all() {
    return reasons.keySet();
  }

  Map<String, String> reasons() {
    return reasons;
  }
}
