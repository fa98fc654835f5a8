package io.github.supervisionkit.duty;

import io.github.supervisionkit.calendar.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

  /**
   * Returns a range as far as it is known.
   *
   * @param range the recorded range
   * @param asOf the as-of day
   * @return the range, without its end where that lies ahead; empty where it has not begun
   */
  public static Optional<DateRange> range(DateRange range, LocalDate asOf) {
    if (range.from().isAfter(asOf)) {
      return Optional.empty();
    }
    return Optional.of(range.endOrMax().isAfter(asOf) ? DateRange.from(range.from()) : range);
  }

  /**
   * Returns ranges with those that adjoin or overlap taken as one.
   *
   * @param ranges the ranges, in any order
   * @return the ranges in order, with gaps between them
   */
  public static List<DateRange> joined(List<DateRange> ranges) {
    List<DateRange> joined = new ArrayList<>();
    List<DateRange> inOrder = new ArrayList<>(ranges);
    inOrder.sort(
        Comparator.comparing((DateRange range) -> range.from()).thenComparing(DateRange::endOrMax));
    for (DateRange range : inOrder) {
      DateRange last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.overlapsOrMeets(range)) {
        LocalDate end =
            last.endOrMax().isAfter(range.endOrMax()) ? last.endOrMax() : range.endOrMax();
        joined.set(joined.size() - 1, new DateRange(last.from(), end));
      } else {
        joined.add(range);
      }
    }
    return joined;
  }
}
