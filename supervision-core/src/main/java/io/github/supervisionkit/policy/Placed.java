package io.github.supervisionkit.policy;

import java.io.Serializable;
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
}
