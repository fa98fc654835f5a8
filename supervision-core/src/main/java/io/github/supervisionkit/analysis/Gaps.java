package io.github.supervisionkit.analysis;

import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.ArrayList;
import java.util.List;

/** The roles for which a policy sets no frequency. */
final class Gaps {

  private Gaps() {}

  static List<Finding> of(PolicyPack pack) {
    List<Finding> gaps = new ArrayList<>();
    List<Placed<Frequency>> rules = pack.rules(Frequency.class);
    for (String role : pack.vocabulary().of(WordKind.ROLE)) {
      Witness witness = Witness.ofRole(role);
      if (rules.stream().noneMatch(placed -> placed.rule().who().in(witness) == Truth.TRUE)) {
        gaps.add(new Finding(
            FindingKind.GAP, List.of(), "no clause says how often " + witness + " is supervised"));
      }
    }
    return gaps;
  }
}
