package io.github.supervisionkit.mutation;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.source.Citation;
import io.github.supervisionkit.vocabulary.Vocabulary;
import java.time.ZoneId;
import java.util.List;

/** Packs and clauses with one part exchanged. */
final class Packs {

  private Packs() {}

  static PolicyPack with(PolicyPack pack, Clause changed) {
    List<Clause> clauses = pack.clauses().stream()
        .map(clause -> clause.id().equals(changed.id()) ? changed : clause)
        .toList();
    return with(pack, pack.zone(), pack.vocabulary(), clauses);
  }

  static PolicyPack with(PolicyPack pack, Vocabulary vocabulary) {
    return with(pack, pack.zone(), vocabulary, pack.clauses());
  }

  static PolicyPack with(PolicyPack pack, ZoneId zone) {
    return with(pack, zone, pack.vocabulary(), pack.clauses());
  }

  private static PolicyPack with(
      PolicyPack pack, ZoneId zone, Vocabulary vocabulary, List<Clause> clauses) {
    return PolicyPack.builder()
        .id(pack.id())
        .version(pack.version())
        .document(pack.document())
        .calendar(pack.calendar())
        .zone(zone)
        .vocabulary(vocabulary)
        .addAllClauses(clauses)
        .addAllDecisions(pack.decisions())
        .build();
  }

  static Clause with(Clause clause, List<Rule> rules) {
    return with(clause, clause.kind(), clause.force(), clause.citation(), rules);
  }

  static Clause with(Clause clause, Force force) {
    return with(clause, clause.kind(), force, clause.citation(), clause.rules());
  }

  static Clause with(Clause clause, ClauseKind kind) {
    return with(clause, kind, clause.force(), clause.citation(), clause.rules());
  }

  static Clause with(Clause clause, Citation citation) {
    return with(clause, clause.kind(), clause.force(), citation, clause.rules());
  }

  private static Clause with(
      Clause clause, ClauseKind kind, Force force, Citation citation, List<Rule> rules) {
    return Clause.builder()
        .id(clause.id())
        .kind(kind)
        .force(force)
        .citation(citation)
        .sentence(clause.sentence())
        .decision(clause.decision())
        .quantified(clause.quantified())
        .addAllRules(rules)
        .build();
  }
}
