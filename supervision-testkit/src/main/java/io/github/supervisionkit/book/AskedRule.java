package io.github.supervisionkit.book;

import java.io.Serializable;
import java.util.Objects;

/**
 * What one rule of a clause asks.
 *
 * @param kind the kind of rule, as packs write it
 * @param sentence what it asks, in plain English, with its numbers
 */
public record AskedRule(String kind, String sentence) implements Serializable {

  /**
   * Checks that both are there.
   *
   * @param kind the kind of rule
   * @param sentence what it asks
   */
  public AskedRule {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(sentence, "sentence");
  }
}
