package io.github.supervisionkit.policy;

import io.github.supervisionkit.vocabulary.Condition;
import java.util.Objects;

/**
 * Managers of managers look at the supervision that happens in their teams.
 *
 * @param who the people in whose sessions it comes up
 * @param text the prompt, in a sentence of our own
 */
public record TeamCompliance(Condition who, String text) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param who the people in whose sessions it comes up
   * @param text the prompt, in a sentence of our own
   */
  public TeamCompliance {
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(text, "text");
  }
}
