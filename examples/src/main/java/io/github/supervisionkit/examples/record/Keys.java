package io.github.supervisionkit.examples.record;

import java.util.List;

/**
 * The keys that an object of the format may have.
 *
 * @param names the keys, in the order in which messages list them
 */
record Keys(List<String> names) {

  static Keys of(String... names) {
    return new Keys(List.of(names));
  }

  boolean has(String key) {
    return indexOf(key) >= 0;
  }

  /** Returns the place of a key among those known, or -1. */
  int indexOf(String key) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equals(key)) {
        return i;
      }
    }
    return -1;
  }
}
