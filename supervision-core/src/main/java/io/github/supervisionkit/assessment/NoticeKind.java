package io.github.supervisionkit.assessment;

/** The kinds of notice. */
public enum NoticeKind {

  /** A role that the pack does not know. */
  UNKNOWN_ROLE("unknown-role"),

  /** A circumstance that the pack does not know. */
  UNKNOWN_CIRCUMSTANCE("unknown-circumstance"),

  /** A form of session that the pack does not know. */
  UNKNOWN_FORM("unknown-form"),

  /** A place for records that the pack does not know. */
  UNKNOWN_PLACE("unknown-place"),

  /** A term of an agreement that the pack does not know. */
  UNKNOWN_TERM("unknown-term"),

  /** A kind of matter that the pack does not know. */
  UNKNOWN_MATTER("unknown-matter"),

  /** Facts that cannot all be true, or should not be. */
  CONTRADICTORY("contradictory"),

  /** The policy is past the review that its owner announced. */
  PAST_REVIEW("past-review"),

  /** A date outside the working calendar's coverage. */
  NOT_COVERED("not-covered"),

  /** An arrangement or agreement that asks for less than the policy. */
  LAXER_ARRANGEMENT("laxer-arrangement"),

  /** An open case that nobody holds. */
  NO_HOLDER("no-holder");

  private final String text;

  NoticeKind(String text) {
    this.text = text;
  }

  /**
   * Returns the kind as documents write it.
   *
   * @return for example {@code unknown-role}
   */
  public String text() {
    return text;
  }
}
