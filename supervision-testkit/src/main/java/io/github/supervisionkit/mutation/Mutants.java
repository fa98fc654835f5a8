package io.github.supervisionkit.mutation;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.source.Citation;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * The packs that are wrong in one place: a number one off, a unit changed, a border moved, a phase or a word dropped, a form
 * that counts or not, {@code must} and {@code should} swapped, a circumstance removed, a citation moved.
 */
public final class Mutants {

  private final PolicyPack pack;
  private final RuleChanges ruleChanges;
  private final Map<About, List<Mutant>> mutants = new EnumMap<>(About.class);

  private Mutants(PolicyPack pack) {
    this.pack = pack;
    this.ruleChanges = new RuleChanges(new Words(pack.vocabulary()));
  }

  /**
   * Returns the mutants of a pack, all different from it.
   *
   * @param pack the pack
   * @return the mutants: those of amounts and times, then those of words, then those of what the pack leaves out, then those of
   *     what a clause is filed under; each in the order of the pack, its head and vocabulary first
   */
  public static List<Mutant> of(PolicyPack pack) {
    Objects.requireNonNull(pack, "pack");
    Mutants mutants = new Mutants(pack);
    mutants.head();
    pack.clauses().forEach(mutants::clause);
    return mutants.mutants.values().stream().flatMap(List::stream).toList();
  }

  private void head() {
    ZoneId zone = ZoneOffset.UTC;
    if (!pack.zone().equals(zone)) {
      add("", "the head", Change.becoming(pack.zone(), zone).at("zone"), Packs.with(pack, zone));
    }
    VocabularyChanges.of(pack.vocabulary())
        .forEach(change -> add("", "the vocabulary", change, Packs.with(pack, change.value())));
  }

  private void clause(Clause clause) {
    Force force = clause.force() == Force.SHOULD ? Force.MUST : Force.SHOULD;
    heading(clause, Change.becoming(clause.force(), force).at("force"), Packs::with);
    List<ClauseKind> kinds = List.of(ClauseKind.values());
    ClauseKind kind = kinds.get((kinds.indexOf(clause.kind()) + 1) % kinds.size());
    heading(clause, Change.becoming(clause.kind(), kind).at("kind"), Packs::with);
    Citation elsewhere = new Citation("Elsewhere");
    heading(clause, Change.becoming(clause.citation(), elsewhere).at("cites"), Packs::with);
    List<Rule> rules = clause.rules();
    for (int at = 0; at < rules.size(); at++) {
      rule(clause, at);
    }
  }

  private void rule(Clause clause, int at) {
    String place = new Placed<>(clause, clause.rules().get(at)).toString();
    List<Rule> fewer = new ArrayList<>(clause.rules());
    Rule gone = fewer.remove(at);
    add(
        clause.id(),
        place,
        new Change<>(gone, "it is dropped"),
        Packs.with(pack, Packs.with(clause, fewer)));
    for (Change<Rule> change : ruleChanges.of(gone)) {
      List<Rule> rules = new ArrayList<>(clause.rules());
      rules.set(at, change.value());
      add(clause.id(), place, change, Packs.with(pack, Packs.with(clause, rules)));
    }
  }

  private <T> void heading(Clause clause, Change<T> change, BiFunction<Clause, T, Clause> with) {
    add(
        clause.id(),
        clause.id(),
        change.about(About.HEADING),
        Packs.with(pack, with.apply(clause, change.value())));
  }

  private void add(String clause, String place, Change<?> change, PolicyPack wrong) {
    mutants
        .computeIfAbsent(change.about(), key -> new ArrayList<>())
        .add(new Mutant(clause, place, change.words(), wrong));
  }
}
