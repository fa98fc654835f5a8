package io.github.supervisionkit.duty;

import io.github.supervisionkit.calendar.DateRange;
import java.time.LocalDate;
import java.util.Collection;

/**
 * What is known of a recorded range as of a day: a range that begins later is not known yet, and one that ends later has
 * no end yet (locality).
 */
public final class Known {

  private Known() {}

  /**
   * Returns whether a range is known to hold on a day.
   *
   * @param range the recorded range
   * @param day the day asked about, which may lie after the as-of day
   * @param asOf the as-of day
   * @return whether it holds, as far as is known
   */
  public static boolean holds(DateRange range, LocalDate day, LocalDate asOf) {
    return !range.from().isAfter(asOf)
        && !range.from().isAfter(day)
        && (day.isBefore(range.endOrMax()) || range.endOrMax().isAfter(asOf));
  }

  /**
   * Adds the days on which a range is known to begin and to end.
   *
   * @param range the recorded range
   * @param asOf the as-of day
   * @param changes where to add them
   */
  static void addChanges(DateRange range, LocalDate asOf, Collection<LocalDate> changes) {
    if (range.from().isAfter(asOf)) {
      return;
    }
    changes.add(range.from());
    if (!range.endOrMax().isAfter(asOf)) {
      changes.add(range.endOrMax());
    }
  }
}
