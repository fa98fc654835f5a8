package io.github.supervisionkit.mutation;

import java.util.Objects;
import java.util.function.Function;

/**
 * A value beside the right one.
 *
 * @param value the wrong value
 * @param words how it differs
 * @param about what it is about
 * @param <T> what is changed
 */
record Change<T>(T value, String words, About about) {

  Change {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(about, "about");
  }

  Change(T value, String words) {
    this(value, words, About.WORD);
  }

  /** The change to what this value is a part of. */
  <W> Change<W> within(Function<? super T, ? extends W> whole) {
    return new Change<>(whole.apply(value), words, about);
  }

  Change<T> at(String place) {
    return new Change<>(value, "`" + place + "`: " + words, about);
  }

  Change<T> in(Object whole) {
    return new Change<>(value, words + " in " + Wording.of(whole), about);
  }

  Change<T> about(About other) {
    return new Change<>(value, words, other);
  }

  static <T> Change<T> becoming(Object right, T wrong) {
    return new Change<>(
        wrong, Wording.becomes(right, wrong), right.equals("") ? About.LEFT_OUT : About.WORD);
  }
}
