package io.github.supervisionkit.casework;

import io.github.supervisionkit.calendar.DateRange;
import java.io.Serializable;
import java.util.Objects;

/**
 * Who holds a case for a while.
 *
 * @param person the holder
 * @param during from when to when
 */
public record Allocation(String person, DateRange during) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param person the holder
   * @param during from when to when
   */
  public Allocation {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(during, "during");
  }

  /** Returns identifiers alone, since anything else could end in a log. */
  @Override
  public String toString() {
    return "held by " + person;
  }
}
