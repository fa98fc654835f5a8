package io.github.supervisionkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Laws of time lines, L-01 to L-04.
 *
 * <p>L-01 to L-03 are about a single line: a duty whose rule began again, or holds for two reasons, has several.
 */
public final class TimelineLaws {

  private TimelineLaws() {}

  /**
   * L-01: occurrences stand in order, and none begins before the one before it has ended.
   *
   * @param line the occurrences of one line, as they are told
   */
  public static void l01_occurrences_are_in_order(List<Occurrence> line) {
    for (int next = 1; next < line.size(); next++) {
      Occurrence one = line.get(next - 1);
      Occurrence other = line.get(next);
      assertThat(other.measuredFrom())
          .as("L-01: `%s` begins after `%s` began", other, one)
          .isAfterOrEqualTo(one.measuredFrom());
      one.ended()
          .ifPresent(ended -> assertThat(other.measuredFrom())
              .as("L-01: `%s` begins when `%s` has ended", other, one)
              .isAfterOrEqualTo(ended));
    }
  }

  /**
   * L-02: only the last occurrence may still be open.
   *
   * @param line the occurrences of one line, as they are told
   */
  public static void l02_only_the_last_is_open(List<Occurrence> line) {
    for (Occurrence occurrence : line.subList(0, Math.max(0, line.size() - 1))) {
      assertThat(occurrence.ended())
          .as("L-02: the end of `%s`, which others follow", occurrence)
          .isPresent();
    }
  }

  /**
   * L-03: an outcome fits its dates: what was kept was done by its limit, what was late after it, what was missed is not done, and what
   * is running can still be kept.
   *
   * @param line the occurrences of one line, as they are told
   * @param asOf the day as of which they are told
   */
  public static void l03_outcomes_fit_their_dates(List<Occurrence> line, LocalDate asOf) {
    for (Occurrence occurrence : line) {
      LocalDate limit = occurrence.limit().orElse(LocalDate.MAX);
      LocalDate ended = occurrence.ended().orElse(LocalDate.MAX);
      if (occurrence.outcome() == Outcome.KEPT) {
        assertThat(ended)
            .as("L-03: `%s` was done by its limit", occurrence)
            .isBeforeOrEqualTo(limit);
      } else if (occurrence.outcome() == Outcome.LATE) {
        assertThat(ended).as("L-03: `%s` was done after its limit", occurrence).isAfter(limit);
      } else if (occurrence.outcome() == Outcome.MISSED) {
        assertThat(occurrence.ended()).as("L-03: `%s` is not done", occurrence).isEmpty();
        assertThat(limit).as("L-03: the limit of `%s` has passed", occurrence).isBefore(asOf);
      } else if (occurrence.outcome() == Outcome.RUNNING) {
        assertThat(limit)
            .as("L-03: the limit of `%s` has not passed", occurrence)
            .isAfterOrEqualTo(asOf);
      }
    }
  }

  /**
   * L-04: the gaps of a range are those of its parts.
   *
   * @param gaps gives the gaps of a range, from its first day to the first day after it
   * @param from the first day
   * @param middle the first day of the second part
   * @param until the first day after the range
   */
  public static void l04_a_range_has_the_gaps_of_its_parts(
      BiFunction<LocalDate, LocalDate, List<Occurrence>> gaps,
      LocalDate from,
      LocalDate middle,
      LocalDate until) {
    assertThat(parts(gaps.apply(from, until), List.of()))
        .as("L-04: gaps from %s to %s, apart at %s", from, until, middle)
        .isEqualTo(parts(gaps.apply(from, middle), gaps.apply(middle, until)));
  }

  private static Set<Occurrence> parts(List<Occurrence> one, List<Occurrence> other) {
    List<Occurrence> both = new ArrayList<>(one);
    both.addAll(other);
    return new HashSet<>(both);
  }
}
