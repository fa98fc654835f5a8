package io.github.supervisionkit.jqwik;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.ArrayList;
import java.util.List;

/** A pack as its values tell it, where nobody supplied a notation: to be read, not to be pasted. */
final class PackWords {

  private PackWords() {}

  static String of(PolicyPack pack) {
    List<String> lines = new ArrayList<>();
    lines.add("pack " + pack.id() + " " + pack.version());
    for (WordKind kind : WordKind.values()) {
      List<Word> words = pack.vocabulary().words().getOrDefault(kind, List.of());
      if (!words.isEmpty()) {
        lines.add("  " + kind.noun() + ": "
            + String.join(", ", words.stream().map(PackWords::word).toList()));
      }
    }
    for (Stream stream : pack.vocabulary().streams()) {
      lines.add("  stream: " + stream.id() + " of " + String.join(", ", stream.forms())
          + (stream.main() ? ", main" : ""));
    }
    for (Clause clause : pack.clauses()) {
      lines.add("  " + clause.id() + " " + clause.kind().text() + ", "
          + clause.force().text());
      for (Rule rule : clause.rules()) {
        lines.add("    " + rule);
      }
    }
    return String.join("\n", lines);
  }

  private static String word(Word word) {
    return word.levels().isEmpty()
        ? word.id()
        : word.id() + " (" + String.join(" < ", word.levels()) + ")";
  }
}
