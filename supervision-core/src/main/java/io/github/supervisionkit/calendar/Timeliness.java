package io.github.supervisionkit.calendar;

/** Whether something was done by its deadline, and how exactly that could be told. */
public enum Timeliness {

  /** Done on time. */
  IN_TIME,

  /** Done on time as far as the dates tell: an instant was missing on one side, and the doubt is in favour of done. */
  IN_TIME_BY_DATE,

  /** Done after the deadline. */
  LATE,

  /** Done on a later date than the deadline's; an instant was missing on one side. */
  LATE_BY_DATE,

  /** The deadline is not known, so neither is this. */
  UNDETERMINED;

  /**
   * Returns whether it was done on time.
   *
   * @return whether it was done on time, exactly or as far as the dates tell
   */
  public boolean isInTime() {
    return this == IN_TIME || this == IN_TIME_BY_DATE;
  }

  /**
   * Returns whether it was done late.
   *
   * @return whether it was done late; when it was, dates alone suffice to tell
   */
  public boolean isLate() {
    return this == LATE || this == LATE_BY_DATE;
  }

  /**
   * Returns whether only dates were compared because an instant was missing on one side.
   *
   * @return whether an explanation has to say so
   */
  public boolean isComparedAsDates() {
    return this == IN_TIME_BY_DATE || this == LATE_BY_DATE;
  }
}
