package io.github.supervisionkit.timeline;

/** What came of one occurrence of a duty. */
public enum Outcome {

  /** Still running, and its limit has not passed. */
  RUNNING("running"),

  /** Done by its limit. */
  KEPT("kept"),

  /** Done after its limit. */
  LATE("late"),

  /** Its limit has passed and it is not done. */
  MISSED("missed"),

  /** Its limit fell inside an absence that the policy excuses. */
  EXCUSED("excused"),

  /** It ended undone and on time, because the duty itself ended. */
  LAPSED("lapsed"),

  /** A finding without a date. */
  BREACHED("breached");

  private final String text;

  Outcome(String text) {
    this.text = text;
  }

  /**
   * Returns the outcome as documents write it.
   *
   * @return for example {@code late}
   */
  public String text() {
    return text;
  }

  /**
   * Returns whether the outcome belongs in a history of gaps.
   *
   * @return whether something was missed, late, excused or breached
   */
  public boolean isGap() {
    return this == LATE || this == MISSED || this == EXCUSED || this == BREACHED;
  }
}
