package io.github.supervisionkit.analysis;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Entailment;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The gaps and disagreements of a policy's rules of frequency. */
final class Frequencies {

  private final PolicyPack pack;
  private final List<Placed<Frequency>> rules;
  private final List<Witness> witnesses;

  Frequencies(PolicyPack pack) {
    this.pack = pack;
    this.rules = pack.rules(Frequency.class);
    this.witnesses = Witness.all(
        pack.vocabulary().of(WordKind.ROLE), pack.vocabulary().of(WordKind.PERSON_CIRCUMSTANCE));
  }

  List<Finding> gaps() {
    List<Finding> gaps = new ArrayList<>();
    for (String role : pack.vocabulary().of(WordKind.ROLE)) {
      Witness witness = new Witness(role, Set.of(), false);
      boolean covered = rules.stream().anyMatch(placed -> applies(placed, witness));
      if (!covered) {
        gaps.add(new Finding(
            FindingKind.GAP, List.of(), "no clause says how often " + witness + " is supervised"));
      }
    }
    return gaps;
  }

  /** Two rules for the same people and stream that ask for different things; what holds for everyone is a floor. */
  List<Finding> disagreements() {
    List<Finding> found = new ArrayList<>();
    for (int one = 0; one < rules.size(); one++) {
      for (int two = one + 1; two < rules.size(); two++) {
        disagreement(rules.get(one), rules.get(two)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Finding> disagreement(Placed<Frequency> one, Placed<Frequency> two) {
    if (!one.rule().stream().equals(two.rule().stream())
        || one.clause().id().equals(two.clause().id())
        || isFloor(one)
        || isFloor(two)
        || one.rule().phases().equals(two.rule().phases())) {
      return Optional.empty();
    }
    return witnesses.stream()
        .filter(witness -> applies(one, witness) && applies(two, witness))
        .findFirst()
        .map(witness -> new Finding(
            FindingKind.DISAGREEMENT,
            List.of(one.clause().id(), two.clause().id()),
            one.clause().id() + " (" + one.clause().citation() + ") asks for " + inWords(one) + ", "
                + two.clause().id() + " (" + two.clause().citation() + ") for " + inWords(two)
                + "; witness: "
                + witness + difference(one, two) + "; the earlier limit binds"));
  }

  private static boolean isFloor(Placed<Frequency> placed) {
    return placed.rule().who() instanceof Condition.Always || placed.rule().otherwise();
  }

  private boolean applies(Placed<Frequency> placed, Witness witness) {
    return placed.rule().who().in(witness) == Truth.TRUE;
  }

  private static String inWords(Placed<Frequency> placed) {
    return String.join(
        ", then ", placed.rule().phases().stream().map(Phase::toString).toList());
  }

  private static String difference(Placed<Frequency> one, Placed<Frequency> two) {
    Cadence first = one.rule().phases().get(0).cadence();
    Cadence second = two.rule().phases().get(0).cadence();
    if (first.firstLimit(LocalDate.of(2026, 1, 1)).isEmpty()
        || second.firstLimit(LocalDate.of(2026, 1, 1)).isEmpty()) {
      return "";
    }
    return Entailment.counterexample(first, second)
        .or(() -> Entailment.counterexample(second, first))
        .map(day -> "; after a session on " + Dates.inWords(day) + " the limits are "
            + Dates.inWords(first.limitAfter(day).orElseThrow()) + " and "
            + Dates.inWords(second.limitAfter(day).orElseThrow()))
        .orElse("");
  }
}
