package io.github.supervisionkit.mutation;

import io.github.supervisionkit.law.WorkedExample;
import io.github.supervisionkit.policy.PolicyPack;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * How many of the mutants of a pack its tests notice.
 *
 * <pre>{@code
 * System.out.println(Strength.of(pack(), examples())); // in a PolicyPackContract
 * }</pre>
 *
 * @param mutants how many mutants there are
 * @param survivors those that no test notices: first those about amounts and times, last those about what a clause is filed under
 */
public record Strength(int mutants, List<Mutant> survivors) implements Serializable {

  /**
   * Copies the survivors in.
   *
   * @param mutants how many mutants there are
   * @param survivors those that no test notices
   * @throws IllegalArgumentException if there are more survivors than mutants
   */
  public Strength {
    survivors = List.copyOf(survivors);
    if (mutants < survivors.size()) {
      throw new IllegalArgumentException(
          "mutants must be at least the " + survivors.size() + " survivors: " + mutants);
    }
  }

  /**
   * Tries every mutant of a pack.
   *
   * @param pack the pack
   * @param killed whether some test of the pack notices that this one is wrong; it is asked in parallel
   * @return the strength of the tests
   * @throws IllegalArgumentException if the tests find something wrong with the pack as it is: then they would notice anything
   */
  public static Strength of(PolicyPack pack, Predicate<Mutant> killed) {
    Objects.requireNonNull(killed, "killed");
    if (killed.test(new Mutant("", pack.id(), "nothing is changed", pack))) {
      throw new IllegalArgumentException("the tests must hold under " + pack.id()
          + " as it is, before they are tried on its mutants");
    }
    List<Mutant> mutants = Mutants.of(pack);
    List<Mutant> survivors =
        mutants.parallelStream().filter(mutant -> !killed.test(mutant)).toList();
    return new Strength(mutants.size(), survivors);
  }

  /**
   * Tries every mutant of a pack on worked examples.
   *
   * @param pack the pack
   * @param examples the examples
   * @return the strength of the examples
   * @throws IllegalArgumentException if one of them does not hold under the pack as it is
   */
  public static Strength of(PolicyPack pack, List<WorkedExample> examples) {
    List<WorkedExample> all = List.copyOf(examples);
    return of(pack, mutant -> all.stream().anyMatch(one -> !one.holdsUnder(mutant.pack())));
  }

  /**
   * Returns how many mutants are noticed.
   *
   * @return the number
   */
  public int killed() {
    return mutants - survivors.size();
  }

  /**
   * Returns the share of mutants that are noticed.
   *
   * @return from 0 to 1; 1 where there are no mutants
   */
  public double share() {
    return mutants == 0 ? 1 : (double) killed() / mutants;
  }

  /** Returns the share in words, and each survivor on a line of its own. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(killed()).append(" of ").append(mutants).append(" mutants are noticed");
    survivors.forEach(survivor -> text.append("\n- ").append(survivor));
    return text.toString();
  }
}
