package io.github.supervisionkit.policy;

import io.github.supervisionkit.vocabulary.Condition;
import java.time.Period;
import java.util.Objects;

/**
 * Records about somebody who leaves are kept for a time, and then deleted.
 *
 * @param who the people whom it concerns, as on their last day
 * @param keep how long, from the day of leaving
 */
public record RetentionAfterLeaving(Condition who, Period keep) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param who the people whom it concerns, as on their last day
   * @param keep how long, from the day of leaving
   */
  public RetentionAfterLeaving {
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(keep, "keep");
  }
}
