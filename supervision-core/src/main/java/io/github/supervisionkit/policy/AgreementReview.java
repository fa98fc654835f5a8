package io.github.supervisionkit.policy;

import java.time.Period;
import java.util.Objects;

/**
 * Agreements are reviewed, measured from the day on which they were made or last reviewed.
 *
 * @param form the form of supervision that they are for
 * @param every the longest time without a review
 */
public record AgreementReview(String form, Period every) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param form the form of supervision that they are for
   * @param every the longest time without a review
   * @throws IllegalArgumentException when {@code every} is no time at all
   */
  public AgreementReview {
    Objects.requireNonNull(form, "form");
    if (every.isZero() || every.isNegative()) {
      throw new IllegalArgumentException("every must be positive: " + every);
    }
    // 12 months are 1 year, also to `equals`.
    every = every.normalized();
  }
}
