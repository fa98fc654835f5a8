package io.github.supervisionkit.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An observation of somebody's practice.
 *
 * @param person whose practice
 * @param on the day
 * @param fedBack the session in which it was fed back; empty while it was not
 */
public record Observation(String person, LocalDate on, String fedBack) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param person whose practice
   * @param on the day
   * @param fedBack the session in which it was fed back; empty while it was not
   */
  public Observation {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(fedBack, "fedBack");
  }
}
