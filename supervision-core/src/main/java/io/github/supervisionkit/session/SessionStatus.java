package io.github.supervisionkit.session;

/** What became of a session; only those held count. */
public enum SessionStatus {

  /** Arranged for a day to come. */
  PLANNED("planned"),

  /** Held. */
  HELD("held"),

  /** Called off. */
  CANCELLED("cancelled"),

  /** Called off, with another session in its place. */
  REARRANGED("rearranged");

  private final String text;

  SessionStatus(String text) {
    this.text = text;
  }

  /**
   * Returns the status as documents write it.
   *
   * @return for example {@code held}
   */
  public String text() {
    return text;
  }
}
