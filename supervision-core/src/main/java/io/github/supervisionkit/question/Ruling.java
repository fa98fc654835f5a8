package io.github.supervisionkit.question;

/** What a policy says to a question. */
public enum Ruling {

  /** The policy asks for it. */
  REQUIRED("required"),

  /** The policy allows it. */
  PERMITTED("permitted"),

  /** The policy doesn't allow it. */
  NOT_PERMITTED("not-permitted"),

  /** Somebody has to be asked first. */
  ASK("ask"),

  /** The policy says nothing about it. */
  SILENT("silent"),

  /** A fact is missing. */
  UNDETERMINED("undetermined"),

  /** The policy doesn't apply yet, or no longer. */
  NOT_IN_FORCE("not-in-force");

  private final String text;

  Ruling(String text) {
    this.text = text;
  }

  /**
   * Returns the ruling as documents write it.
   *
   * @return for example {@code not-permitted}
   */
  public String text() {
    return text;
  }
}
