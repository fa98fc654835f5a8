package io.github.supervisionkit.timeline;

import io.github.supervisionkit.verdict.Verdict;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One duty through time, as known on a day: every occurrence up to then, and how it stands.
 *
 * @param verdict how the duty stands as of the day; {@link #isOver()} where it stands no more
 * @param occurrences the occurrences, oldest first, those that have not ended last
 * @param over whether the duty has ended, so that only its history is left
 */
public record Timeline(Verdict verdict, List<Occurrence> occurrences, boolean over)
    implements Serializable {

  private static final Comparator<Occurrence> OLDEST_FIRST = Comparator.comparing(
          (Occurrence occurrence) -> occurrence.ended().isEmpty())
      .thenComparing(Occurrence::measuredFrom);

  /**
   * Copies the occurrences in, in their order: those of a duty that had several lines come line by line.
   *
   * @param verdict how the duty stands
   * @param occurrences the occurrences
   * @param over whether the duty has ended
   */
  public Timeline {
    Objects.requireNonNull(verdict, "verdict");
    occurrences = occurrences.stream().sorted(OLDEST_FIRST).toList();
  }

  /**
   * Obtains the time line of a duty that stands.
   *
   * @param verdict how it stands
   * @param occurrences the occurrences
   * @return the time line
   */
  public static Timeline standing(Verdict verdict, List<Occurrence> occurrences) {
    return new Timeline(verdict, occurrences, false);
  }

  /**
   * Obtains the time line of a duty that has ended.
   *
   * @param verdict how it stood when it ended
   * @param occurrences the occurrences
   * @return the time line
   */
  public static Timeline ended(Verdict verdict, List<Occurrence> occurrences) {
    return new Timeline(verdict, occurrences, true);
  }

  /**
   * Returns whether the duty has ended, so that only its history is left.
   *
   * @return whether it has
   */
  public boolean isOver() {
    return over;
  }

  /**
   * Returns what was missed, late, excused or breached.
   *
   * @param from the first day of the range
   * @param until the first day after it
   * @return the occurrences that were missed, late, excused or breached on a day of the range, oldest first
   */
  public List<Occurrence> gaps(LocalDate from, LocalDate until) {
    return occurrences.stream()
        .filter(occurrence -> occurrence.outcome().isGap())
        .filter(occurrence -> {
          LocalDate end = occurrence.ended().orElse(LocalDate.MAX);
          return occurrence.day().isBefore(until) && !end.isBefore(from);
        })
        .toList();
  }
}
