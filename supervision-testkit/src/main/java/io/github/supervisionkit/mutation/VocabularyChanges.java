package io.github.supervisionkit.mutation;

import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Vocabulary;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The changes to a vocabulary: a form that counts or not, and levels in another order. */
final class VocabularyChanges {

  private VocabularyChanges() {}

  static List<Change<Vocabulary>> of(Vocabulary vocabulary) {
    List<Change<Vocabulary>> changes = new ArrayList<>();
    List<Stream> streams = vocabulary.streams();
    for (int at = 0; at < streams.size(); at++) {
      for (Change<Stream> change : stream(streams.get(at), vocabulary.of(WordKind.FORM))) {
        List<Stream> other = new ArrayList<>(streams);
        other.set(at, change.value());
        changes.add(change
            .<Vocabulary>within(one -> vocabulary(vocabulary.words(), other))
            .at(streams.get(at).id()));
      }
    }
    new TreeMap<>(vocabulary.words())
        .forEach((kind, words) -> words.forEach(word -> levels(word)
            .forEach(change -> changes.add(change
                .<Vocabulary>within(one -> vocabulary(with(vocabulary.words(), kind, one), streams))
                .at(word.id())))));
    return changes;
  }

  private static List<Change<Stream>> stream(Stream stream, List<String> forms) {
    List<Change<Stream>> changes = new ArrayList<>();
    for (String form : forms) {
      List<String> other = new ArrayList<>(stream.forms());
      boolean counted = other.remove(form);
      if (!counted) {
        other.add(form);
      }
      changes.add(new Change<>(
          new Stream(stream.id(), stream.meaning(), other, stream.main()),
          "the form " + Wording.of(form) + (counted ? " no longer counts" : " counts")));
    }
    changes.add(new Change<>(
        new Stream(stream.id(), stream.meaning(), stream.forms(), !stream.main()),
        "it is " + (stream.main() ? "no longer" : "now") + " the main stream of its forms"));
    return changes;
  }

  private static List<Change<Word>> levels(Word word) {
    List<Change<Word>> changes = new ArrayList<>();
    for (int at = 1; at < word.levels().size(); at++) {
      List<String> other = new ArrayList<>(word.levels());
      Collections.swap(other, at - 1, at);
      changes.add(new Change<>(
          new Word(word.id(), word.meaning(), other),
          Wording.of(other.get(at)) + " and " + Wording.of(other.get(at - 1))
              + " are in the other order"));
    }
    return changes;
  }

  private static Map<WordKind, List<Word>> with(
      Map<WordKind, List<Word>> words, WordKind kind, Word changed) {
    Map<WordKind, List<Word>> other = new TreeMap<>(words);
    other.computeIfPresent(
        kind,
        (same, present) -> present.stream()
            .map(word -> word.id().equals(changed.id()) ? changed : word)
            .toList());
    return other;
  }

  private static Vocabulary vocabulary(Map<WordKind, List<Word>> words, List<Stream> streams) {
    return Vocabulary.builder().putAllWords(words).addAllStreams(streams).build();
  }
}
