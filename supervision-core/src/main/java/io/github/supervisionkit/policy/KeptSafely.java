package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * Records are kept safely, however long they are kept.
 *
 * @param by who answers for it: {@code supervisor}, {@code supervisee} or {@code both}
 * @param text what is to be done, in a sentence of our own
 */
public record KeptSafely(String by, String text) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param by who answers for it: {@code supervisor}, {@code supervisee} or {@code both}
   * @param text what is to be done, in a sentence of our own
   */
  public KeptSafely {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(text, "text");
  }
}
