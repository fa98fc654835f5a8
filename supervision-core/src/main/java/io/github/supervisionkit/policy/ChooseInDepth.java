package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * At the start of a session the cases for in-depth discussion are chosen.
 *
 * @param text the prompt, in a sentence of our own
 */
public record ChooseInDepth(String text) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param text the prompt, in a sentence of our own
   */
  public ChooseInDepth {
    Objects.requireNonNull(text, "text");
  }
}
