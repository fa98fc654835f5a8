package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * An agreement that says how often says it in weeks: a month is as often, and not what the document has filled in.
 *
 * @param form the form of supervision that it is for
 */
public record FrequencyInWeeks(String form) implements Rule {

  /**
   * Checks that the form is there.
   *
   * @param form the form of supervision that it is for
   */
  public FrequencyInWeeks {
    Objects.requireNonNull(form, "form");
  }
}
