package io.github.supervisionkit.mutation;

import io.github.supervisionkit.policy.PolicyPack;
import java.io.Serializable;
import java.util.Objects;

/**
 * A pack that is wrong in one place.
 *
 * @param clause the clause that is wrong; empty where it is the vocabulary or the head of the pack
 * @param place the place in words, for example {@code TAM-34, rule 2 (recording)}
 * @param change what is wrong, for example {@code `within`: `5 working days` becomes `4 working days`}
 * @param pack the wrong pack
 */
public record Mutant(String clause, String place, String change, PolicyPack pack)
    implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param clause the clause that is wrong
   * @param place the place in words
   * @param change what is wrong
   * @param pack the wrong pack
   */
  public Mutant {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(pack, "pack");
  }

  /** Returns the mutant as a line of a list. */
  @Override
  public String toString() {
    return place + ": " + change;
  }
}
