package io.github.supervisionkit.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An appraisal of a member of staff.
 *
 * @param person who was appraised
 * @param on the day
 */
public record Appraisal(String person, LocalDate on) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param person who was appraised
   * @param on the day
   */
  public Appraisal {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(on, "on");
  }
}
