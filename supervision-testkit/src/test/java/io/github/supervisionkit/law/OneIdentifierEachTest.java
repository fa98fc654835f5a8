package io.github.supervisionkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.analysis.Analysis;
import io.github.supervisionkit.analysis.Finding;
import io.github.supervisionkit.analysis.FindingKind;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.Citation;
import io.github.supervisionkit.story.RandomPacks;
import io.github.supervisionkit.story.RandomServices;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any two kinds of rule in one clause: either the analysis tells that they share an identifier, or each duty has its own. */
class OneIdentifierEachTest {

  private static final int SERVICES = 3;

  static Stream<PolicyPack> packs() {
    return Stream.concat(
        PolicyPacks.all().stream(), IntStream.range(0, 25).mapToObj(RandomPacks::pack));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void what_the_analysis_lets_pass_gives_each_duty_an_identifier_of_its_own(PolicyPack pack) {
    List<Rule> kinds = oneOfEachKind(pack);
    List<String> shared = new ArrayList<>();
    for (int one = 0; one < kinds.size(); one++) {
      for (int other = one + 1; other < kinds.size(); other++) {
        PolicyPack both = inOneClause(pack, kinds.get(one), kinds.get(other));
        if (shares(both).isEmpty()) {
          shared.addAll(dutiesToldTwice(both, pack));
        }
      }
    }
    assertThat(shared).isEmpty();
  }

  @Test
  void no_clause_of_a_shipped_pack_shares_an_identifier() {
    assertThat(PolicyPacks.all()).allSatisfy(pack -> assertThat(shares(pack)).isEmpty());
  }

  private static List<Finding> shares(PolicyPack pack) {
    return Analysis.of(pack).stream()
        .filter(finding -> finding.kind() == FindingKind.SHARED_IDENTIFIER)
        .toList();
  }

  private static List<Rule> oneOfEachKind(PolicyPack pack) {
    Map<Class<?>, Rule> kinds = new LinkedHashMap<>();
    pack.clauses().stream()
        .filter(clause -> clause.kind() != ClauseKind.METADATA && clause.kind() != ClauseKind.SCOPE)
        .flatMap(clause -> clause.rules().stream())
        .forEach(rule -> kinds.putIfAbsent(rule.getClass(), rule));
    return List.copyOf(kinds.values());
  }

  private static PolicyPack inOneClause(PolicyPack pack, Rule one, Rule other) {
    Clause clause = Clause.builder()
        .id("X-1")
        .kind(ClauseKind.SCOPE)
        .force(Force.MUST)
        .citation(new Citation("Section 1"))
        .sentence("Both.")
        .addRules(one, other)
        .build();
    return PolicyPack.builder().from(pack).clauses(List.of(clause)).build();
  }

  private static List<String> dutiesToldTwice(PolicyPack both, PolicyPack words) {
    RandomServices services = RandomServices.of(words);
    Supervision supervision = Supervision.under(both).with(UkCalendars.englandAndWales());
    List<String> twice = new ArrayList<>();
    for (int seed = 0; seed < SERVICES; seed++) {
      ServiceRecord service = services.service(seed, 2);
      for (LocalDate day : services.questions(service, seed, 1)) {
        List<String> duties = supervision.assess(service, day).verdicts().stream()
            .map(Verdict::duty)
            .toList();
        duties.stream()
            .filter(duty -> duties.indexOf(duty) != duties.lastIndexOf(duty))
            .map(duty -> both.clauses().get(0).rules() + " " + duty)
            .forEach(twice::add);
      }
    }
    return twice;
  }
}
