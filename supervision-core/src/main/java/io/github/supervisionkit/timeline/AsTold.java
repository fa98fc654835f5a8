package io.github.supervisionkit.timeline;

import io.github.supervisionkit.source.Step;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The occurrences of one duty whose events count or don't by the day of the question: each as its own day told of it, so
 * that no later day rewrites a history.
 */
public final class AsTold {

  private final List<Occurrence> together = new ArrayList<>();
  private Map<LocalDate, Occurrence> open = new HashMap<>();

  private AsTold() {}

  /**
   * What the days of a time told of a duty: the same on all of them, but for what happened meanwhile.
   *
   * @param from the first of the days
   * @param last the last of them, as which the occurrences are told
   * @param occurrences the occurrences, oldest first
   * @param because what changed on the first of the days
   */
  public record Time(
      LocalDate from, LocalDate last, List<Occurrence> occurrences, List<Step> because)
      implements Serializable {

    /**
     * Copies the lists in.
     *
     * @param from the first of the days
     * @param last the last of them
     * @param occurrences the occurrences
     * @param because what changed
     */
    public Time {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(last, "last");
      occurrences = List.copyOf(occurrences);
      because = List.copyOf(because);
    }

    private boolean tells(LocalDate limit) {
      return occurrences.stream()
          .filter(one -> !one.ended().orElse(LocalDate.MAX).isBefore(from))
          .anyMatch(one -> one.limit().filter(limit::equals).isPresent());
    }
  }

  /**
   * Returns the occurrences as the days told of them.
   *
   * @param times what the days told, time after time, the last of them that of the question
   * @return the occurrences, oldest first, the running one last
   */
  public static List<Occurrence> together(List<Time> times) {
    AsTold told = new AsTold();
    for (int index = 0; index < times.size(); index++) {
      told.add(
          times.get(index),
          index == 0,
          index + 1 < times.size() ? Optional.of(times.get(index + 1)) : Optional.empty());
    }
    return List.copyOf(told.together);
  }

  private void add(Time time, boolean first, Optional<Time> next) {
    Map<LocalDate, Occurrence> before = open;
    open = new HashMap<>();
    for (Occurrence occurrence : time.occurrences()) {
      LocalDate ended = occurrence.ended().orElse(LocalDate.MAX);
      LocalDate limit = occurrence.limit().orElse(LocalDate.MAX);
      boolean news =
          !first && limit.isBefore(time.from().minusDays(1)) && !before.containsKey(limit);
      boolean seen = first || ended.isAfter(time.from()) || (!news && ended.equals(time.from()));
      if (!seen) {
        continue;
      }
      Occurrence told = news && occurrence.outcome().isGap()
          ? occurrence.toldFrom(time.from(), time.because())
          : before.getOrDefault(limit, occurrence).sameTold(occurrence);
      if (next.isEmpty() || !ended.isAfter(time.last())) {
        together.add(told);
      } else if (occurrence.outcome().isGap() && occurrence.limit().isPresent()) {
        goOn(told, limit, next.get());
      }
    }
  }

  /** What is missed still when the time ends is told by the next one, or came to an end with what changed. */
  private void goOn(Occurrence told, LocalDate limit, Time next) {
    if (next.tells(limit)) {
      open.put(limit, told);
    } else if (told.outcome() == Outcome.MISSED) {
      together.add(told.endedBy(next.from(), next.because()));
    }
  }
}
