package io.github.supervisionkit.examples.report;

/** What a month looks like in a strip: a sign that needs no colour, and what it means. */
enum MonthState {
  MISSED(
      "✗", "missed", "a limit passed in the month, or before it, and nothing has been held since"),
  LATE("L", "late", "a limit passed in the month, or before it, and the session came only later"),
  EXCUSED("A", "excused", "the limit fell inside an absence that the policy excuses"),
  RUNNING("…", "running", "a limit falls in the month and has not come yet"),
  KEPT("✓", "kept", "what was asked was held; the number is the day of the month"),
  LEFT("«", "left", "the person has left"),
  ENDED("|", "ended", "the requirement ended before its limit came"),
  NOTHING_DUE("○", "nothing due", "a requirement ran, but no limit fell in the month"),
  UNKNOWN("?", "not known", "a fact is missing, so no limit can be computed"),
  NOT_STARTED("»", "not started", "the person had not started, or the policy was not yet in force"),
  NOT_ASKED("–", "not asked", "no clause asked for this supervision in the month");

  private final String sign;
  private final String words;
  private final String meaning;

  MonthState(String sign, String words, String meaning) {
    this.sign = sign;
    this.words = words;
    this.meaning = meaning;
  }

  /** Returns the sign that stands in the cell. */
  String sign() {
    return sign;
  }

  /** Returns the state in words. */
  String words() {
    return words;
  }

  /** Returns what the state means, for the legend. */
  String meaning() {
    return meaning;
  }

  /** Returns the class that the style sheet knows. */
  String style() {
    return words.replace(' ', '-');
  }

  /** Returns whether the month counts among those in which something was asked and settled. */
  boolean isSettled() {
    return this == MISSED || this == LATE || this == EXCUSED || this == KEPT;
  }

  /** Returns whether the month is told in words below the table. */
  boolean isTold() {
    return this == MISSED || this == LATE || this == EXCUSED || this == UNKNOWN;
  }
}
