package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * A form of supervision may be used.
 *
 * @param form the form
 * @param when when it may, as the end of a sentence
 */
public record FormPermitted(String form, String when) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param form the form
   * @param when when it may, as the end of a sentence
   */
  public FormPermitted {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(when, "when");
  }
}
