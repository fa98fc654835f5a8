package io.github.supervisionkit.assessment;

import io.github.supervisionkit.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Marks, for each person or case and stream, the verdict whose limit comes first; in a tie the first by duty. */
final class Binding {

  private static final Comparator<Verdict> EARLIEST =
      Comparator.<Verdict, java.time.LocalDate>comparing(
              verdict -> verdict.limit().orElse(java.time.LocalDate.MAX))
          .thenComparing(Verdict::duty);

  private Binding() {}

  static List<Verdict> marked(List<Verdict> verdicts) {
    Map<String, Verdict> earliest = new HashMap<>();
    for (Verdict verdict : verdicts) {
      line(verdict)
          .ifPresent(line -> earliest.merge(
              line, verdict, (one, other) -> EARLIEST.compare(one, other) <= 0 ? one : other));
    }
    Set<String> binding = new HashSet<>();
    earliest.values().forEach(verdict -> binding.add(verdict.duty()));
    List<Verdict> marked = new ArrayList<>(verdicts.size());
    for (Verdict verdict : verdicts) {
      marked.add(
          binding.contains(verdict.duty())
              ? Verdict.builder().from(verdict).binding(true).build()
              : verdict);
    }
    return marked;
  }

  private static Optional<String> line(Verdict verdict) {
    if (verdict.limit().isEmpty()) {
      return Optional.empty();
    }
    return switch (verdict.kind()) {
      case STAFF_FREQUENCY ->
        verdict.stream().map(stream -> "person " + verdict.person().orElse("") + " " + stream);
      case CASE_CADENCE -> verdict.caseId().map(id -> "case " + id);
      default -> Optional.empty();
    };
  }
}
