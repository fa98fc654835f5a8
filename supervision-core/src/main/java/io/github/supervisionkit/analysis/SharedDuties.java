package io.github.supervisionkit.analysis;

import io.github.supervisionkit.policy.AgreementBeforeSessions;
import io.github.supervisionkit.policy.AgreementWritten;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.LineManagerSupervises;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.policy.SupervisionInPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules of one clause whose duties would have one identifier. */
final class SharedDuties {

  private SharedDuties() {}

  static List<Finding> of(PolicyPack pack) {
    return pack.clauses().stream().flatMap(clause -> in(clause).stream()).toList();
  }

  private static List<Finding> in(Clause clause) {
    Map<String, List<Rule>> bySubject = new LinkedHashMap<>();
    for (Rule rule : clause.rules()) {
      DutySubject.of(rule, clause)
          .ifPresent(subject ->
              bySubject.computeIfAbsent(subject, key -> new ArrayList<>()).add(rule));
    }
    List<Finding> findings = new ArrayList<>();
    bySubject.forEach((subject, rules) -> {
      List<Integer> places = rules.stream()
          .filter(rule -> !areOne(rule, rules.get(0)) || rule == rules.get(0))
          .map(rule -> clause.rules().indexOf(rule) + 1)
          .toList();
      if (places.size() > 1) {
        findings.add(new Finding(
            FindingKind.SHARED_IDENTIFIER,
            List.of(clause.id()),
            inWords(places) + " of " + clause.id() + " give " + subject
                + " several duties of one identifier; each needs a clause of its own"));
      }
    });
    return findings;
  }

  private static String inWords(List<Integer> places) {
    List<String> words = places.stream().map(String::valueOf).toList();
    int last = words.size() - 1;
    return "rules " + String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** Whether two rules make one duty together, or tell theirs apart by stream or place. */
  private static boolean areOne(Rule one, Rule other) {
    return both(one, other, Frequency.class)
        || both(one, other, Recording.class)
        || both(one, other, AgreementWritten.class, AgreementBeforeSessions.class)
        || both(one, other, SupervisionInPlace.class, LineManagerSupervises.class);
  }

  private static boolean both(Rule one, Rule other, Class<?>... kinds) {
    List<Class<?>> some = List.of(kinds);
    return some.contains(one.getClass()) && some.contains(other.getClass());
  }
}
