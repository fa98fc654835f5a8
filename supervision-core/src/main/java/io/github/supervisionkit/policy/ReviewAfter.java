package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * When a circumstance of a person ends, a review is owed until it is recorded.
 *
 * @param circumstance the circumstance whose end it follows
 * @param event the event that records it
 */
public record ReviewAfter(String circumstance, String event) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param circumstance the circumstance whose end it follows
   * @param event the event that records it
   */
  public ReviewAfter {
    Objects.requireNonNull(circumstance, "circumstance");
    Objects.requireNonNull(event, "event");
  }
}
