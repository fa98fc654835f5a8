package io.github.supervisionkit.workforce;

import io.github.supervisionkit.calendar.DateRange;
import java.io.Serializable;
import java.util.Objects;

/**
 * Who manages a person for a while.
 *
 * @param person the line manager
 * @param during from when to when
 */
public record LineManagement(String person, DateRange during) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param person the line manager
   * @param during from when to when
   */
  public LineManagement {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(during, "during");
  }

  /** Returns identifiers alone, since anything else could end in a log. */
  @Override
  public String toString() {
    return "managed by " + person;
  }
}
