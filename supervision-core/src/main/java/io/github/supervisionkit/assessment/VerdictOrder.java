package io.github.supervisionkit.assessment;

import io.github.supervisionkit.verdict.Verdict;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Verdicts by limit, a day counting as its end, those without a limit last; then by duty. */
final class VerdictOrder {

  private static final Comparator<Timed> BY_LIMIT =
      Comparator.comparing(Timed::limit).thenComparing(timed -> timed.verdict().duty());

  private VerdictOrder() {}

  private record Timed(Verdict verdict, Instant limit) {}

  /** Each limit becomes an instant once, and not at every comparison. */
  static List<Verdict> sorted(List<Verdict> verdicts, ZoneId zone) {
    List<Timed> timed = new ArrayList<>(verdicts.size());
    for (Verdict verdict : verdicts) {
      timed.add(new Timed(verdict, instant(verdict, zone)));
    }
    timed.sort(BY_LIMIT);
    List<Verdict> sorted = new ArrayList<>(verdicts.size());
    for (Timed one : timed) {
      sorted.add(one.verdict());
    }
    return sorted;
  }

  private static Instant instant(Verdict verdict, ZoneId zone) {
    if (verdict.limitAt().isPresent()) {
      return verdict.limitAt().orElseThrow().toInstant();
    }
    return verdict
        .limit()
        .map(limit -> limit.plusDays(1).atStartOfDay(zone).toInstant())
        .orElse(Instant.MAX);
  }
}
