package io.github.supervisionkit.scenario;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The worked scenarios of one pack.
 *
 * @param pack the pack's identifier
 * @param all the scenarios, in the order of their file
 */
public record Scenarios(String pack, List<Scenario> all) implements Serializable {

  /**
   * Copies the scenarios in.
   *
   * @param pack the pack's identifier
   * @param all the scenarios
   */
  public Scenarios {
    Objects.requireNonNull(pack, "pack");
    all = List.copyOf(all);
  }

  /**
   * Returns the scenarios that are about a clause.
   *
   * @param clause the clause's identifier
   * @return the scenarios, in the order of their file
   */
  public List<Scenario> about(String clause) {
    Objects.requireNonNull(clause, "clause");
    return all.stream().filter(scenario -> scenario.clause().equals(clause)).toList();
  }
}
