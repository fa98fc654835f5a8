package io.github.supervisionkit.law;

import io.github.supervisionkit.policy.PolicyPack;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Facts, a day and what a policy must then say, worked out by hand, as something that can be held against any pack.
 *
 * @param name what it shows, in words
 * @param clause the clause that it is about
 * @param check gives all that is not as expected under a pack, in words; nothing when all is
 */
public record WorkedExample(
    String name, String clause, Function<PolicyPack, ? extends List<?>> check) {

  /**
   * Checks that every part is there.
   *
   * @param name what it shows, in words
   * @param clause the clause that it is about
   * @param check gives all that is not as expected under a pack
   */
  public WorkedExample {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(check, "check");
  }

  /**
   * Returns whether all is as expected.
   *
   * @param pack the pack that it is held against
   * @return whether nothing is otherwise
   */
  public boolean holdsUnder(PolicyPack pack) {
    return check.apply(pack).isEmpty();
  }

  /** Returns the clause and the name. */
  @Override
  public String toString() {
    return clause + ": " + name;
  }
}
