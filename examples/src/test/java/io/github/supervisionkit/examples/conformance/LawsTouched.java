package io.github.supervisionkit.examples.conformance;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The numbers of the testkit's laws that the verdicts of a vector are cases of. */
final class LawsTouched {

  private LawsTouched() {}

  static NavigableSet<String> by(PolicyPack pack, List<Map<String, Object>> verdicts) {
    NavigableSet<String> laws = new TreeSet<>(List.of("A-07", "A-09"));
    for (Map<String, Object> verdict : verdicts) {
      if (verdict.containsKey("limitAt")) {
        laws.addAll(List.of("T-01", "T-03"));
      }
      if (verdict.containsKey("computedFrom")) {
        laws.add("T-02");
      }
      if (verdict.containsKey("lastPracticalDay")) {
        laws.add("K-07");
      }
      if (verdict.containsKey("limit")) {
        pack.clause(String.valueOf(verdict.get("clause"))).stream()
            .flatMap(LawsTouched::ofLimit)
            .forEach(laws::add);
      }
    }
    return laws;
  }

  private static Stream<String> ofLimit(Clause clause) {
    return clause.rules().stream().flatMap(LawsTouched::ofLimit);
  }

  private static Stream<String> ofLimit(Rule rule) {
    if (rule instanceof Frequency frequency) {
      return frequency.phases().stream().flatMap(phase -> ofCadence(phase.cadence()));
    }
    if (rule instanceof Discussion discussion) {
      return ofCadence(discussion.cadence());
    }
    return rule.toString().contains("working day") ? Stream.of("K-02", "K-06") : Stream.empty();
  }

  private static Stream<String> ofCadence(Cadence cadence) {
    return cadence.fold(
        every -> every.period().toTotalMonths() > 0
            ? Stream.of("C-01", "C-02", "C-04")
            : Stream.of("C-01", "C-02"),
        each -> Stream.of("C-01", "C-02", "C-03"),
        session -> Stream.empty(),
        agreed -> Stream.empty(),
        unquantified -> Stream.empty());
  }
}
