package io.github.supervisionkit.timeline;

import io.github.supervisionkit.cadence.Cadence;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A time during which a line has one cadence.
 *
 * @param cadence how often; one that gives dates
 * @param from the first day
 * @param until the first day after; the last day of time where it goes on
 */
public record Stretch(Cadence cadence, LocalDate from, LocalDate until) implements Serializable {

  /**
   * Checks that every part is there and in order.
   *
   * @param cadence how often
   * @param from the first day
   * @param until the first day after
   * @throws IllegalArgumentException when it ends before it begins
   */
  public Stretch {
    Objects.requireNonNull(cadence, "cadence");
    if (!until.isAfter(from)) {
      throw new IllegalArgumentException("until must be after from: " + from + ", " + until);
    }
  }
}
