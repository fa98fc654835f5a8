package io.github.supervisionkit.policy;

import io.github.supervisionkit.vocabulary.Condition;
import java.time.Period;
import java.util.Objects;

/**
 * People are appraised at most so long apart.
 *
 * @param who the people whom it concerns
 * @param every how long may pass from one appraisal to the next
 */
public record AppraisalDue(Condition who, Period every) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param who the people whom it concerns
   * @param every how long may pass from one appraisal to the next
   */
  public AppraisalDue {
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(every, "every");
  }
}
