package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * A form of supervision is preferred to the others.
 *
 * @param form the form
 */
public record FormPreferred(String form) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param form the form
   */
  public FormPreferred {
    Objects.requireNonNull(form, "form");
  }
}
