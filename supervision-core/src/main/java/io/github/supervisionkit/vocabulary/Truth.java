package io.github.supervisionkit.vocabulary;

/** The answer to a question about a fact: yes, no, or not known. */
public enum Truth {

  /** It holds. */
  TRUE,

  /** It doesn't hold. */
  FALSE,

  /** The facts don't say. */
  UNKNOWN;

  /**
   * Obtains the truth of something known.
   *
   * @param known what is known
   * @return {@link #TRUE} or {@link #FALSE}
   */
  public static Truth of(boolean known) {
    return known ? TRUE : FALSE;
  }

  /**
   * Returns whether both hold.
   *
   * @param other the other one
   * @return false when either is false, else unknown when either is unknown
   */
  public Truth and(Truth other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : TRUE;
  }

  /**
   * Returns whether at least one holds.
   *
   * @param other the other one
   * @return true when either is true, else unknown when either is unknown
   */
  public Truth or(Truth other) {
    if (this == TRUE || other == TRUE) {
      return TRUE;
    }
    return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : FALSE;
  }

  /**
   * Returns the opposite.
   *
   * @return the opposite; unknown stays unknown
   */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
