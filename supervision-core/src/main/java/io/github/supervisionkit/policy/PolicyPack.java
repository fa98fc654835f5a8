package io.github.supervisionkit.policy;

import io.github.supervisionkit.source.PolicyDocument;
import io.github.supervisionkit.vocabulary.Vocabulary;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A supervision policy as a value. */
@Value.Immutable
public abstract sealed class PolicyPack implements Serializable permits ImmutablePolicyPack {

  private static final long serialVersionUID = 1L;

  PolicyPack() {}

  /**
   * Returns the identifier, for example {@code islington-yos}.
   *
   * @return the identifier, for example {@code islington-yos}
   */
  public abstract String id();

  /**
   * Returns the pack's own version, apart from the library's.
   *
   * @return the pack's own version, apart from the library's
   */
  public abstract String version();

  /**
   * Returns the document that it was written from.
   *
   * @return the document that it was written from
   */
  public abstract PolicyDocument document();

  /**
   * Returns the working calendar of its nation.
   *
   * @return the working calendar of its nation
   */
  public abstract String calendar();

  /**
   * Returns the time zone in which it speaks of dates.
   *
   * @return the time zone in which it speaks of dates
   */
  public abstract ZoneId zone();

  /**
   * Returns its words.
   *
   * @return its words
   */
  public abstract Vocabulary vocabulary();

  /**
   * Returns its clauses, in the document's order.
   *
   * @return its clauses, in the document's order
   */
  public abstract List<Clause> clauses();

  /**
   * Returns what it decides where the document is open.
   *
   * @return what it decides where the document is open
   */
  public abstract List<Decision> decisions();

  @Value.Check
  void check() {
    Set<String> seen = new HashSet<>();
    for (Clause clause : clauses()) {
      if (!seen.add(clause.id())) {
        throw new IllegalArgumentException(
            "clause ids must differ: `" + clause.id() + "` stands twice");
      }
    }
  }

  /** Returns the identifier alone, since anything else could end in a log. */
  @Override
  public final String toString() {
    return id();
  }

  /**
   * Returns a clause.
   *
   * @param clauseId its identifier
   * @return the clause; empty when the pack has none of that id
   */
  public Optional<Clause> clause(String clauseId) {
    return clauses().stream().filter(clause -> clause.id().equals(clauseId)).findFirst();
  }

  /**
   * Returns the rules of a kind, in the document's order.
   *
   * @param <R> the kind of rule
   * @param kind the kind of rule
   * @return each rule with the clause that it stands in
   */
  @SuppressWarnings("unchecked")
  public <R extends Rule> List<Placed<R>> rules(Class<R> kind) {
    return (List<Placed<R>>) (List<?>) byKind().getOrDefault(kind, List.of());
  }

  /** The rules by kind, found once: every evaluation asks for them again and again. */
  @Value.Lazy
  Map<Class<? extends Rule>, List<Placed<?>>> byKind() {
    Map<Class<? extends Rule>, List<Placed<?>>> byKind = new HashMap<>();
    for (Clause clause : clauses()) {
      for (Rule rule : clause.rules()) {
        byKind
            .computeIfAbsent(rule.getClass(), key -> new ArrayList<>())
            .add(new Placed<>(clause, rule));
      }
    }
    byKind.replaceAll((kind, placed) -> List.copyOf(placed));
    return byKind;
  }

  /**
   * Returns when the pack is in force and when it is to be reviewed.
   *
   * @return what its own clauses say; always in force where none says anything
   */
  @Value.Lazy
  public InForce inForce() {
    return rules(InForce.class).stream().map(Placed::rule).findFirst().orElse(InForce.ALWAYS);
  }

  /**
   * Returns this pack without one clause, as tests of scenarios need it.
   *
   * @param clauseId the clause to leave out
   * @return the pack without it
   */
  public PolicyPack without(String clauseId) {
    Objects.requireNonNull(clauseId, "clauseId");
    return with(clauses().stream().filter(clause -> !clause.id().equals(clauseId)));
  }

  /**
   * Returns this pack without one rule, as tests of scenarios need it; its clause stays, with what else it asks.
   *
   * @param placed the rule to leave out, in its clause
   * @return the pack without it
   * @throws IllegalArgumentException if the pack has no such rule
   */
  public PolicyPack without(Placed<?> placed) {
    Objects.requireNonNull(placed, "placed");
    if (clause(placed.clause().id())
        .filter(clause -> clause.rules().contains(placed.rule()))
        .isEmpty()) {
      throw new IllegalArgumentException(
          "placed must be a rule of the pack: " + placed.clause().id());
    }
    return with(clauses().stream()
        .map(clause ->
            clause.id().equals(placed.clause().id()) ? clause.without(placed.rule()) : clause));
  }

  private PolicyPack with(Stream<Clause> clauses) {
    return builder()
        .id(id())
        .version(version())
        .document(document())
        .calendar(calendar())
        .zone(zone())
        .vocabulary(vocabulary())
        .addAllClauses(clauses.toList())
        .addAllDecisions(decisions())
        .build();
  }

  /**
   * Obtains a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a PolicyPack; each part that isn't optional must be given. */
  public static final class Builder extends ImmutablePolicyPack.Builder {

    Builder() {}
  }
}
