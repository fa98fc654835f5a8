package io.github.supervisionkit.policy;

import io.github.supervisionkit.vocabulary.Condition;
import java.util.Objects;

/**
 * Whom the policy covers; where no clause says, everyone.
 *
 * @param who the people covered
 */
public record Covers(Condition who) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param who the people covered
   */
  public Covers {
    Objects.requireNonNull(who, "who");
  }
}
