package io.github.supervisionkit.notation;

import io.github.supervisionkit.source.NearestWord;
import io.github.supervisionkit.source.Problem;
import io.github.supervisionkit.vocabulary.WordKind;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that a pack declares, as far as they can be made out, and the forms that accept them.
 *
 * <p>They are taken from the tree before anything is checked, so that a slip in one word's meaning doesn't make every rule that uses the
 * word look wrong. A part of the vocabulary that can't be made out at all accepts any identifier.
 */
final class Words {

  private static final String STREAMS = "streams";

  private final Map<WordKind, Optional<Map<String, Optional<List<String>>>>> levels =
      new EnumMap<>(WordKind.class);
  private final Optional<Map<String, Optional<List<String>>>> streams;

  private Words(Optional<Node> vocabulary) {
    for (WordKind kind : WordKind.values()) {
      levels.put(kind, vocabulary.flatMap(node -> declared(node, kind.key())));
    }
    streams = vocabulary.flatMap(node -> declared(node, STREAMS));
  }

  /** Obtains the words that the pack at a place declares. */
  static Words declaredIn(Place pack) {
    return new Words(
        pack.node() instanceof Node.Mapping mapping
            ? mapping.entry("vocabulary").map(Node.Entry::value)
            : Optional.empty());
  }

  /** Obtains the form of a word of a kind. */
  Form<String> of(WordKind kind) {
    return declared(kind.noun(), levels.getOrDefault(kind, Optional.empty()));
  }

  /** Obtains the form of a stream. */
  Form<String> stream() {
    return declared("stream", streams);
  }

  /** Returns the levels of a word, none where it is no scale; empty where they aren't known. */
  Optional<List<String>> levels(WordKind kind, String word) {
    return levels
        .getOrDefault(kind, Optional.empty())
        .flatMap(words -> words.getOrDefault(word, Optional.empty()));
  }

  private static Form<String> declared(
      String noun, Optional<? extends Map<String, Optional<List<String>>>> declared) {
    return declared.map(words -> oneOf(noun, words.keySet())).orElseGet(Scalars::identifier);
  }

  private static Form<String> oneOf(String noun, Collection<String> words) {
    String expected = words.isEmpty()
        ? "a declared " + noun + "; the vocabulary declares none"
        : "a declared " + noun + ": " + String.join(", ", words);
    return Form.of(expected, place -> {
      if (!(place.node() instanceof Node.Scalar scalar)) {
        return Validation.invalid(io.vavr.collection.List.of(place.problem(expected)));
      }
      return words.contains(scalar.text())
          ? Validation.valid(scalar.text())
          : unknown(place, expected, scalar.text(), words);
    });
  }

  private static Validation<Seq<Problem>, String> unknown(
      Place place, String expected, String word, Collection<String> words) {
    return Validation.invalid(io.vavr.collection.List.of(
        place.problem(expected, NearestWord.to(word, words).stream().toList())));
  }

  private static Optional<Map<String, Optional<List<String>>>> declared(
      Node vocabulary, String key) {
    if (!(vocabulary instanceof Node.Mapping mapping)) {
      return Optional.empty();
    }
    Optional<Node> part = mapping.entry(key).map(Node.Entry::value);
    if (part.isEmpty()) {
      return Optional.of(Map.of());
    }
    return part.get() instanceof Node.Mapping words
        ? Optional.of(levelsByWord(words))
        : Optional.empty();
  }

  private static Map<String, Optional<List<String>>> levelsByWord(Node.Mapping words) {
    Map<String, Optional<List<String>>> levels = new LinkedHashMap<>();
    words.entries().forEach(entry -> levels.put(entry.key(), levelsOf(entry.value())));
    return levels;
  }

  private static Optional<List<String>> levelsOf(Node word) {
    if (!(word instanceof Node.Mapping mapping)) {
      return Optional.of(List.of());
    }
    List<String> levels = mapping
        .entry(VocabularyForm.LEVELS)
        .map(entry -> entry.value() instanceof Node.Sequence list ? list.items() : List.<Node>of())
        .orElse(List.of())
        .stream()
        .filter(Node.Scalar.class::isInstance)
        .map(level -> ((Node.Scalar) level).text())
        .toList();
    return levels.isEmpty() ? Optional.empty() : Optional.of(levels);
  }
}
