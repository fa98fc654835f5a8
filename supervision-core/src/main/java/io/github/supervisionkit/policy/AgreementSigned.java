package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * Everyone who agreed signs the agreement.
 *
 * @param form the form of supervision that it is for
 * @param by by when they sign
 */
public record AgreementSigned(String form, By by) implements Rule {

  /** By when an agreement is signed. */
  public enum By {

    /** Before the pair's first session, or on its day. */
    FIRST_SESSION("first-session"),

    /** At any time; until then it is unsigned. */
    ANY_TIME("any-time");

    private final String text;

    By(String text) {
      this.text = text;
    }

    /**
     * Returns the word as packs write it.
     *
     * @return for example {@code first-session}
     */
    public String text() {
      return text;
    }
  }

  /**
   * Checks that every part is there.
   *
   * @param form the form of supervision that it is for
   * @param by by when they sign
   */
  public AgreementSigned {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(by, "by");
  }
}
