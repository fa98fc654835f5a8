package io.github.supervisionkit.duty;

import io.github.supervisionkit.vocabulary.Situation;
import java.time.LocalDate;
import java.util.SortedSet;

/** Somebody or something that rules apply to, as known on the as-of day. Not for implementation by hosts. */
public interface Subject {

  /**
   * Returns what holds of the subject on a day.
   *
   * @param day the day
   * @return the situation
   */
  Situation on(LocalDate day);

  /**
   * Returns the days on which anything that rules ask about changes.
   *
   * @return the days, in order; between two of them nothing changes
   */
  SortedSet<LocalDate> changes();
}
