package io.github.supervisionkit.agenda;

/** What an entry of an agenda is about. */
public enum Topic {

  /** A case to be discussed. */
  CASE("case"),

  /** A matter to be taken up again. */
  MATTER("matter"),

  /** An action agreed before. */
  ACTION("action"),

  /** A duty of the person that falls due, such as a review of the agreement. */
  DUTY("duty"),

  /** Observed practice to feed back. */
  OBSERVATION("observation"),

  /** Something to prepare beforehand. */
  PREPARATION("preparation"),

  /** Something that each session covers. */
  STANDING("standing");

  private final String text;

  Topic(String text) {
    this.text = text;
  }

  /**
   * Returns the topic in words.
   *
   * @return for example {@code case}
   */
  public String text() {
    return text;
  }
}
