package io.github.supervisionkit.workforce;

import io.github.supervisionkit.calendar.DateRange;
import java.io.Serializable;
import java.util.Objects;

/**
 * Who supervises a person for a while.
 *
 * @param person the supervisor
 * @param during from when to when
 * @param delegated whether the task is recorded as delegated by the line manager
 */
public record SupervisorLink(String person, DateRange during, boolean delegated)
    implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param person the supervisor
   * @param during from when to when
   * @param delegated whether the task is recorded as delegated by the line manager
   */
  public SupervisorLink {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(during, "during");
  }

  /** Returns identifiers alone, since anything else could end in a log. */
  @Override
  public String toString() {
    return "supervised by " + person;
  }
}
