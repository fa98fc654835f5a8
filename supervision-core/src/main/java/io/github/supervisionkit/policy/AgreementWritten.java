package io.github.supervisionkit.policy;

import io.github.supervisionkit.vocabulary.Condition;
import java.util.Objects;

/**
 * Supervisor and supervisee have a written agreement.
 *
 * @param form the form of supervision that it is for
 * @param who the people whom it concerns, as supervisees
 * @param owed whether everyone has one or each pair that meets
 */
public record AgreementWritten(String form, Condition who, Owed owed) implements Rule {

  /** Who must have an agreement. */
  public enum Owed {

    /** Everyone, whether or not a supervisor is known, and with each supervisor. */
    EVERYONE("everyone"),

    /** Each pair of supervisor and supervisee. */
    EACH_PAIR("each-pair");

    private final String text;

    Owed(String text) {
      this.text = text;
    }

    /**
     * Returns the word as packs write it.
     *
     * @return for example {@code each-pair}
     */
    public String text() {
      return text;
    }
  }

  /**
   * Checks that every part is there.
   *
   * @param form the form of supervision that it is for
   * @param who the people whom it concerns, as supervisees
   * @param owed whether everyone has one or each pair that meets
   */
  public AgreementWritten {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(owed, "owed");
  }
}
