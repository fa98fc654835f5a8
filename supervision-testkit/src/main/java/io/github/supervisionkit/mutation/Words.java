package io.github.supervisionkit.mutation;

import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Vocabulary;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which words of a pack could stand where one stands. */
final class Words {

  private static final String BY = "by";
  private static final List<String> EITHER_SIDE = List.of("supervisor", "supervisee", "both");

  private final Vocabulary vocabulary;

  Words(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  List<String> of(WordKind kind) {
    return vocabulary.of(kind);
  }

  /** Every word that could stand in a part of a rule, the present one among them; none where it is a text. */
  List<String> around(String part, String word) {
    if (part.equals(BY) && EITHER_SIDE.contains(word)) {
      return EITHER_SIDE;
    }
    String name = part.toLowerCase(Locale.ROOT);
    List<String> streams = vocabulary.streams().stream().map(Stream::id).toList();
    if (name.startsWith("stream")) {
      return streams;
    }
    Optional<List<String>> named = kinds()
        .filter(kind -> name.endsWith(kind.noun()) || name.equals(kind.noun() + "s"))
        .map(this::of)
        .filter(words -> word.isEmpty() || words.contains(word))
        .findFirst();
    return named
        .or(() -> kinds().map(this::of).filter(words -> words.contains(word)).findFirst())
        .orElse(List.of());
  }

  /** The word after the present one, around the corner. */
  static Optional<String> next(List<String> words, String word) {
    int at = words.indexOf(word);
    return words.isEmpty() || (at >= 0 && words.size() == 1)
        ? Optional.empty()
        : Optional.of(words.get((at + 1) % words.size()));
  }

  private static java.util.stream.Stream<WordKind> kinds() {
    return Arrays.stream(WordKind.values());
  }
}
