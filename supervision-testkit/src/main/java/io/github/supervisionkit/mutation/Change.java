package io.github.supervisionkit.mutation;

import java.util.Objects;
import java.util.function.Function;

/**
 * A value beside the right one.
 *
 * @param value the wrong value
 * @param words how it differs
 * @param <T> what is changed
 */
record Change<T>(T value, String words) {

  Change {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(words, "words");
  }

  /** The change to what this value is a part of. */
  <W> Change<W> within(Function<? super T, ? extends W> whole) {
    return new Change<>(whole.apply(value), words);
  }

  Change<T> at(String place) {
    return new Change<>(value, "`" + place + "`: " + words);
  }

  static <T> Change<T> becoming(Object right, T wrong) {
    return new Change<>(wrong, Wording.of(right) + " becomes " + Wording.of(wrong));
  }
}
