package io.github.supervisionkit.policy;

/** How strongly a clause speaks. */
public enum Force {

  /** A breach is a finding. */
  MUST("must"),

  /** Good practice: a breach is an advisory finding. */
  SHOULD("should"),

  /** A permission: never a finding, but an answer to "is this allowed?". */
  MAY("may"),

  /** Shown and cited, nothing to compute. */
  NOTE("note");

  private final String text;

  Force(String text) {
    this.text = text;
  }

  /**
   * Returns the force as documents write it.
   *
   * @return for example {@code must}
   */
  public String text() {
    return text;
  }
}
