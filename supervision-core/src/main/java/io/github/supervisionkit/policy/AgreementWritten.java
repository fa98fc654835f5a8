package io.github.supervisionkit.policy;

import io.github.supervisionkit.vocabulary.Condition;
import java.time.Period;
import java.util.Objects;

/**
 * Supervisor and supervisee have a written agreement.
 *
 * @param form the form of supervision that it is for
 * @param who the people whom it concerns, as supervisees
 * @param owed whether everyone has one or each pair that meets
 * @param within how long after they begin it is made at the latest; zero where it is there when they begin
 */
public record AgreementWritten(String form, Condition who, Owed owed, Period within)
    implements Rule {

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
   * @param within how long after they begin it is made at the latest; zero where it is there when they begin
   * @throws IllegalArgumentException when {@code within} is negative
   */
  public AgreementWritten {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(owed, "owed");
    Objects.requireNonNull(within, "within");
    if (within.isNegative()) {
      throw new IllegalArgumentException("within must not be negative: " + within);
    }
  }
}
