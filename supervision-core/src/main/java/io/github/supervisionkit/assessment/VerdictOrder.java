package io.github.supervisionkit.assessment;

import io.github.supervisionkit.verdict.Verdict;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** Verdicts by limit, a day counting as its end, those without a limit last; then by duty. */
final class VerdictOrder {

  private VerdictOrder() {}

  static List<Verdict> sorted(List<Verdict> verdicts, ZoneId zone) {
    return verdicts.stream().sorted(byLimit(zone).thenComparing(Verdict::duty)).toList();
  }

  static Comparator<Verdict> byLimit(ZoneId zone) {
    return Comparator.comparing(verdict -> instant(verdict, zone));
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
