package io.github.supervisionkit.policy;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * A rule and the clause that it stands in.
 *
 * @param <R> the kind of rule
 * @param clause the clause
 * @param rule one of its rules
 */
public record Placed<R extends Rule>(Clause clause, R rule) implements Serializable {

  /**
   * Checks that both are there.
   *
   * @param clause the clause
   * @param rule one of its rules
   */
  public Placed {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(rule, "rule");
  }

  /** Rules are the keys of many a table; the clause's identifier tells them apart well enough and is cheap. */
  @Override
  public int hashCode() {
    return clause.id().hashCode();
  }

  /** Returns where the rule stands and its kind as a pack writes it, and nothing that it says: {@code ISL-13, rule 1 (recording)}. */
  @Override
  public String toString() {
    String kind = rule.getClass()
        .getSimpleName()
        .replaceAll("Due$", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
    return clause.id() + ", rule " + (clause.rules().indexOf(rule) + 1) + " (" + kind + ")";
  }
}
