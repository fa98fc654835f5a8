package io.github.supervisionkit.policy;

import io.github.supervisionkit.source.Citation;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One clause of a policy: what it says in our own words, where the document says it, how strongly, and what it asks. */
@Value.Immutable
public abstract sealed class Clause implements Serializable permits ImmutableClause {

  private static final long serialVersionUID = 1L;

  Clause() {}

  /**
   * Returns the identifier, for example {@code ISL-04}.
   *
   * @return the identifier, for example {@code ISL-04}
   */
  public abstract String id();

  /**
   * Returns what the clause is about.
   *
   * @return what the clause is about
   */
  public abstract ClauseKind kind();

  /**
   * Returns how strongly it speaks.
   *
   * @return how strongly it speaks
   */
  public abstract Force force();

  /**
   * Returns where the document says it.
   *
   * @return where the document says it
   */
  public abstract Citation citation();

  /**
   * Returns what it says, in a sentence of our own.
   *
   * @return what it says, in a sentence of our own
   */
  public abstract String sentence();

  /**
   * Returns how the pack reads it where the document is open.
   *
   * @return how the pack reads it where the document is open
   */
  public abstract Optional<String> decision();

  /**
   * Returns whether the document gives what its rule needs; false where it says "regularly" and no number.
   *
   * @return whether the document gives what its rule needs; false where it says "regularly" and no number
   */
  public abstract boolean quantified();

  /**
   * Returns what it asks; empty where there is nothing to compute.
   *
   * @return what it asks; empty where there is nothing to compute
   */
  public abstract List<Rule> rules();

  /**
   * Returns whether it binds, and says neither what is computed nor why nothing is.
   *
   * @return whether it must or should be followed, asks nothing, lacks no number, and has no decision
   */
  public final boolean isSilent() {
    return (force() == Force.MUST || force() == Force.SHOULD)
        && rules().isEmpty()
        && quantified()
        && decision().isEmpty();
  }

  /** This clause without one of its rules. */
  final Clause without(Rule rule) {
    return builder()
        .id(id())
        .kind(kind())
        .force(force())
        .citation(citation())
        .sentence(sentence())
        .decision(decision())
        .quantified(quantified())
        .addAllRules(rules().stream().filter(one -> !one.equals(rule)).toList())
        .build();
  }

  /** Returns the identifier alone, since anything else could end in a log. */
  @Override
  public final String toString() {
    return id();
  }

  /**
   * Obtains a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a Clause: it is quantified unless said otherwise. Each other part that isn't optional must be given. */
  public static final class Builder extends ImmutableClause.Builder {

    Builder() {
      quantified(true);
    }
  }
}
