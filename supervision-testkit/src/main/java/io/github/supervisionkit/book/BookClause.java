package io.github.supervisionkit.book;

import io.github.supervisionkit.policy.Clause;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One clause in the book.
 *
 * @param clause the clause
 * @param asks what its rules ask, in the pack's order
 * @param scenarios the names of the scenarios that are worked out for it
 */
public record BookClause(Clause clause, List<AskedRule> asks, List<String> scenarios)
    implements Serializable {

  /**
   * Copies the lists in.
   *
   * @param clause the clause
   * @param asks what its rules ask
   * @param scenarios the names of its scenarios
   */
  public BookClause {
    Objects.requireNonNull(clause, "clause");
    asks = List.copyOf(asks);
    scenarios = List.copyOf(scenarios);
  }

  /**
   * Returns the kinds of its rules.
   *
   * @return each once, in the pack's order
   */
  public List<String> kinds() {
    return asks.stream().map(AskedRule::kind).distinct().toList();
  }
}
