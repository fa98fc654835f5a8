package io.github.supervisionkit.agenda;

/** How pressing an entry of an agenda is; the first of them comes first. */
public enum Urgency {

  /** Its limit has passed. */
  OVERDUE("overdue"),

  /** Its limit is the day of the session. */
  DUE("due"),

  /** Its limit comes before the next session would. */
  FALLING_DUE("falling due"),

  /** It comes up at every session. */
  EVERY_SESSION("every session"),

  /** The facts don't say whether it is due. */
  UNDETERMINED("undetermined"),

  /** It stands on the agenda without a date. */
  STANDING("standing");

  private final String text;

  Urgency(String text) {
    this.text = text;
  }

  /**
   * Returns the urgency in words.
   *
   * @return for example {@code falling due}
   */
  public String text() {
    return text;
  }
}
