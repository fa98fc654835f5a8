package io.github.supervisionkit.workforce;

import io.github.supervisionkit.calendar.DateRange;
import java.io.Serializable;
import java.util.Objects;

/**
 * A role that a person holds for a while.
 *
 * @param role the role, in the pack's vocabulary
 * @param during when the person holds it
 */
public record RoleHeld(String role, DateRange during) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param role the role, in the pack's vocabulary
   * @param during when the person holds it
   */
  public RoleHeld {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(during, "during");
  }

  /** Returns identifiers alone, since anything else could end in a log. */
  @Override
  public String toString() {
    return "role held";
  }
}
