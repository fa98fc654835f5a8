package io.github.supervisionkit.discussion;

import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one duty of what several rules of one clause ask: its oldest debt speaks for it. */
final class OneDuty {

  private static final Comparator<Timeline> SPEAKS_FIRST = Comparator.comparing(Timeline::isOver)
      .thenComparing(timeline -> timeline.verdict().status() == Status.UNDETERMINED)
      .thenComparing(timeline -> timeline.verdict().limit().orElse(LocalDate.MAX))
      .thenComparing(timeline -> timeline.verdict().measuredFrom().orElse(LocalDate.MAX));

  private OneDuty() {}

  static List<Timeline> each(Collection<Timeline> timelines) {
    Map<String, Timeline> byDuty = new LinkedHashMap<>();
    timelines.forEach(
        timeline -> byDuty.merge(timeline.verdict().duty(), timeline, OneDuty::together));
    return new ArrayList<>(byDuty.values());
  }

  private static Timeline together(Timeline one, Timeline other) {
    List<Occurrence> occurrences = new ArrayList<>(one.occurrences());
    occurrences.addAll(other.occurrences());
    Timeline speaks = SPEAKS_FIRST.compare(one, other) <= 0 ? one : other;
    Verdict verdict = speaks.verdict();
    return speaks.isOver()
        ? Timeline.ended(verdict, occurrences)
        : Timeline.standing(verdict, occurrences);
  }
}
