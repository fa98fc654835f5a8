package io.github.supervisionkit.analysis;

import io.github.supervisionkit.policy.PolicyPack;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a policy leaves open or says twice. */
public final class Analysis {

  private Analysis() {}

  /**
   * Analyses a pack.
   *
   * @param pack the pack
   * @return the findings: gaps, disagreements, duties that share an identifier, clauses without a number, then unused words
   */
  public static List<Finding> of(PolicyPack pack) {
    Objects.requireNonNull(pack, "pack");
    List<Finding> findings = new ArrayList<>();
    findings.addAll(Gaps.of(pack));
    findings.addAll(Disagreements.of(pack));
    findings.addAll(SharedDuties.of(pack));
    pack.clauses().stream()
        .filter(clause -> !clause.quantified())
        .map(clause -> new Finding(
            FindingKind.UNQUANTIFIED,
            List.of(clause.id()),
            "the document gives no number: " + clause.sentence()))
        .forEach(findings::add);
    findings.addAll(UnusedWords.of(pack));
    return List.copyOf(findings);
  }
}
