package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.source.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The words that the format itself fixes for a key.
 *
 * @param <T> what the words stand for
 * @param words the words, in the order in which messages list them
 * @param values what each stands for, in the same order
 */
record ClosedWords<T>(List<String> words, List<T> values) {

  static <T> ClosedWords<T> of(T[] values, Function<T, String> text) {
    List<String> words = new ArrayList<>();
    for (T value : values) {
      words.add(text.apply(value));
    }
    return new ClosedWords<>(List.copyOf(words), List.of(values));
  }

  T read(Fields it, String key, T otherwise) {
    Node found = it.find(key);
    if (found == null) {
      return otherwise;
    }
    int index = found.kind() == Node.Kind.TEXT ? words.indexOf(found.text()) : -1;
    if (index >= 0) {
      return values.get(index);
    }
    it.reading()
        .findings()
        .at(
            found,
            found.found(),
            "one of " + String.join(", ", words),
            NearestWord.to(found.text(), words).stream().toList());
    return otherwise;
  }
}
