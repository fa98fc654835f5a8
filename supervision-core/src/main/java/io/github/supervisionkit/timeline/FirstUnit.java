package io.github.supervisionkit.timeline;

import io.github.supervisionkit.cadence.CalendarUnit;
import java.time.LocalDate;

/** Says whether a calendar unit that had begun before a requirement did is owed. */
@FunctionalInterface
public interface FirstUnit {

  /**
   * Returns whether the rest of a unit is long enough to be owed.
   *
   * @param start the first day of the requirement
   * @param unit the calendar unit
   * @return whether it is; always where the requirement begins with the unit
   */
  boolean isOwed(LocalDate start, CalendarUnit unit);
}
