package io.github.supervisionkit.vocabulary;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A word of a pack's vocabulary.
 *
 * @param id the identifier that documents use
 * @param meaning what it means, in a sentence of our own
 * @param levels the levels, lowest first, where the word is a scale; empty where it is not
 */
public record Word(String id, String meaning, List<String> levels) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param id the identifier that documents use
   * @param meaning what it means, in a sentence of our own
   * @param levels the levels, lowest first, where the word is a scale; empty where it is not
   */
  public Word {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(meaning, "meaning");
    levels = List.copyOf(levels);
  }
}
