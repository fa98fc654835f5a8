package io.github.supervisionkit.mutation;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.source.Citation;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The packs that are wrong in one place: a number one off, a unit changed, a border moved, a phase or a word dropped, a form
 * that counts or not, {@code must} and {@code should} swapped, a circumstance removed, a citation moved.
 */
public final class Mutants {

  private final PolicyPack pack;
  private final RuleChanges ruleChanges;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants(PolicyPack pack) {
    this.pack = pack;
    this.ruleChanges = new RuleChanges(new Words(pack.vocabulary()));
  }

  /**
   * Returns the mutants of a pack, all different from it.
   *
   * @param pack the pack
   * @return the mutants: those of its head and vocabulary, then those of its clauses in order
   */
  public static List<Mutant> of(PolicyPack pack) {
    Objects.requireNonNull(pack, "pack");
    Mutants mutants = new Mutants(pack);
    mutants.head();
    pack.clauses().forEach(mutants::clause);
    return List.copyOf(mutants.mutants);
  }

  private void head() {
    ZoneId zone = ZoneOffset.UTC;
    if (!pack.zone().equals(zone)) {
      add(
          "",
          "the head",
          Packs.with(pack, zone),
          Change.becoming(pack.zone(), zone).words());
    }
    VocabularyChanges.of(pack.vocabulary())
        .forEach(
            change -> add("", "the vocabulary", Packs.with(pack, change.value()), change.words()));
  }

  private void clause(Clause clause) {
    Force force = clause.force() == Force.SHOULD ? Force.MUST : Force.SHOULD;
    add(clause, Change.becoming(clause.force(), force).words(), Packs.with(clause, force));
    List<ClauseKind> kinds = List.of(ClauseKind.values());
    ClauseKind kind = kinds.get((kinds.indexOf(clause.kind()) + 1) % kinds.size());
    add(clause, Change.becoming(clause.kind(), kind).words(), Packs.with(clause, kind));
    add(
        clause,
        "the citation " + Wording.of(clause.citation()) + " moves elsewhere",
        Packs.with(clause, new Citation("Elsewhere")));
    List<Rule> rules = clause.rules();
    for (int at = 0; at < rules.size(); at++) {
      rule(clause, at);
    }
  }

  private void rule(Clause clause, int at) {
    String place = clause.id() + ", rule " + (at + 1);
    List<Rule> fewer = new ArrayList<>(clause.rules());
    fewer.remove(at);
    add(clause.id(), place, Packs.with(pack, Packs.with(clause, fewer)), "it is dropped");
    for (Change<Rule> change : ruleChanges.of(clause.rules().get(at))) {
      List<Rule> rules = new ArrayList<>(clause.rules());
      rules.set(at, change.value());
      add(clause.id(), place, Packs.with(pack, Packs.with(clause, rules)), change.words());
    }
  }

  private void add(Clause clause, String words, Clause changed) {
    add(clause.id(), clause.id(), Packs.with(pack, changed), words);
  }

  private void add(String clause, String place, PolicyPack wrong, String words) {
    mutants.add(new Mutant(clause, place, words, wrong));
  }
}
