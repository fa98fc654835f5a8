package io.github.supervisionkit.timeline;

import io.github.supervisionkit.verdict.Verdict;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One duty through time, as known on a day: every occurrence up to then, and how it stands.
 *
 * @param verdict how the duty stands as of the day; {@link #isOver()} where it stands no more
 * @param occurrences the occurrences, oldest first, the running one last
 * @param over whether the duty has ended, so that only its history is left
 */
public record Timeline(Verdict verdict, List<Occurrence> occurrences, boolean over)
    implements Serializable {

  /**
   * Copies the occurrences in.
   *
   * @param verdict how the duty stands
   * @param occurrences the occurrences
   * @param over whether the duty has ended
   */
  public Timeline {
    Objects.requireNonNull(verdict, "verdict");
    occurrences = List.copyOf(occurrences);
  }

  /**
   * Obtains the time line of a duty that stands.
   *
   * @param verdict how it stands
   * @param occurrences the occurrences, oldest first
   * @return the time line
   */
  public static Timeline standing(Verdict verdict, List<Occurrence> occurrences) {
    return new Timeline(verdict, occurrences, false);
  }

  /**
   * Obtains the time line of a duty that has ended.
   *
   * @param verdict how it stood when it ended
   * @param occurrences the occurrences, oldest first
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
