package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * Anything else may be shared when supervisor and supervisee agree.
 *
 * @param inDoubt the party who is asked in doubt
 */
public record ShareByAgreement(String inDoubt) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param inDoubt the party who is asked in doubt
   */
  public ShareByAgreement {
    Objects.requireNonNull(inDoubt, "inDoubt");
  }
}
