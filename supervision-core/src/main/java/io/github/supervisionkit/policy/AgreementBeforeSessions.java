package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * A pair's agreement is made before its first session, or on that day.
 *
 * @param form the form of supervision that it is for
 */
public record AgreementBeforeSessions(String form) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param form the form of supervision that it is for
   */
  public AgreementBeforeSessions {
    Objects.requireNonNull(form, "form");
  }
}
