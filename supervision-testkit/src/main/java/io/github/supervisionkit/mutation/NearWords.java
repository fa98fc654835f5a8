package io.github.supervisionkit.mutation;

import java.util.ArrayList;
import java.util.List;

/** Words exchanged for others, dropped and added; texts reworded. */
final class NearWords {

  private static final String REWORDED = "another";

  private final Words words;

  NearWords(Words words) {
    this.words = words;
  }

  List<Change<String>> word(String part, String word) {
    List<String> around = words.around(part, word);
    List<Change<String>> changes = new ArrayList<>();
    if (around.isEmpty()) {
      return word.isEmpty() ? List.of() : List.of(Change.becoming(word, REWORDED));
    }
    Words.next(around, word).ifPresent(other -> changes.add(Change.becoming(word, other)));
    if (!word.isEmpty()) {
      changes.add(Change.becoming(word, ""));
    }
    return changes;
  }

  /** Each word dropped, and each that could stand there added; a list of texts has each one reworded. */
  List<Change<List<?>>> list(String part, List<String> present) {
    List<Change<List<?>>> changes = new ArrayList<>();
    for (int at = 0; at < present.size(); at++) {
      List<String> fewer = new ArrayList<>(present);
      String gone = fewer.remove(at);
      changes.add(new Change<>(List.copyOf(fewer), Wording.of(gone) + " is dropped"));
    }
    List<String> around = present.isEmpty()
        ? words.around(part, "")
        : present.stream()
            .map(word -> words.around(part, word))
            .filter(some -> !some.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (around.isEmpty()) {
      changes.addAll(reworded(present));
    }
    for (String word : around) {
      if (!present.contains(word)) {
        List<String> more = new ArrayList<>(present);
        more.add(word);
        changes.add(new Change<>(List.copyOf(more), Wording.of(word) + " is added"));
      }
    }
    return changes;
  }

  private static List<Change<List<?>>> reworded(List<String> texts) {
    List<Change<List<?>>> changes = new ArrayList<>();
    for (int at = 0; at < texts.size(); at++) {
      List<String> other = new ArrayList<>(texts);
      String text = other.set(at, REWORDED);
      changes.add(new Change<>(List.copyOf(other), Wording.of(text) + " is reworded"));
    }
    return changes;
  }
}
