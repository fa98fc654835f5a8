package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * Actions agreed earlier are reviewed, and the reason noted where one was not done.
 *
 * @param text the prompt, in a sentence of our own
 */
public record ReviewActions(String text) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param text the prompt, in a sentence of our own
   */
  public ReviewActions {
    Objects.requireNonNull(text, "text");
  }
}
