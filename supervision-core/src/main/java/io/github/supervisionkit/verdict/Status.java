package io.github.supervisionkit.verdict;

/** How a duty stands as of a day. */
public enum Status {

  /** The policy, or the clause, does not apply yet. */
  NOT_YET_IN_FORCE("not-yet-in-force"),

  /** Kept; the next limit lies ahead. */
  MET("met"),

  /** Done, but after its limit. */
  MET_LATE("met-late"),

  /** The limit lies ahead, within the host's horizon. */
  DUE_SOON("due-soon"),

  /** The limit is the as-of day. */
  DUE("due"),

  /** The limit has passed. */
  OVERDUE("overdue"),

  /** The limit falls inside an absence that the policy excuses. */
  EXCUSED("excused"),

  /** Owed, without a limit, not done. */
  OPEN("open"),

  /** A finding without a date. */
  BREACHED("breached"),

  /** Asked for without a number. */
  UNQUANTIFIED("unquantified"),

  /** A fact is missing. */
  UNDETERMINED("undetermined"),

  /** Allowed by the policy. */
  PERMITTED("permitted");

  private final String text;

  Status(String text) {
    this.text = text;
  }

  /**
   * Returns the status as documents write it.
   *
   * @return for example {@code due-soon}
   */
  public String text() {
    return text;
  }
}
