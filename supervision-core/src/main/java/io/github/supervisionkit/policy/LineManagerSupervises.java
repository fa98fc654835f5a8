package io.github.supervisionkit.policy;

import io.github.supervisionkit.vocabulary.Condition;
import java.util.Objects;

/**
 * Whoever supervises is the line manager, or has been given the task: the delegation is recorded.
 *
 * @param who the people whom it concerns, as supervisees
 */
public record LineManagerSupervises(Condition who) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param who the people whom it concerns, as supervisees
   */
  public LineManagerSupervises {
    Objects.requireNonNull(who, "who");
  }
}
