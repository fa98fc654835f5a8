package io.github.supervisionkit.policy;

import java.time.Period;
import java.util.Objects;

/**
 * Within a time from the beginning of a circumstance of a person, a review is held.
 *
 * @param circumstance the circumstance that begins
 * @param event the event that records the review
 * @param within the time
 */
public record ReviewWithin(String circumstance, String event, Period within) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param circumstance the circumstance that begins
   * @param event the event that records the review
   * @param within the time
   * @throws IllegalArgumentException when {@code within} is no time at all
   */
  public ReviewWithin {
    Objects.requireNonNull(circumstance, "circumstance");
    Objects.requireNonNull(event, "event");
    if (within.isZero() || within.isNegative()) {
      throw new IllegalArgumentException("within must be positive: " + within);
    }
    // 12 months are 1 year, also to `equals`.
    within = within.normalized();
  }
}
