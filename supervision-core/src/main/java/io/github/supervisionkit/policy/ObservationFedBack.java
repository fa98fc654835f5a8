package io.github.supervisionkit.policy;

import java.time.Period;
import java.util.Objects;

/**
 * What was seen when practice was observed is talked over in supervision.
 *
 * @param within how long after the observation it belongs on the agenda
 */
public record ObservationFedBack(Period within) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param within how long after the observation it belongs on the agenda
   */
  public ObservationFedBack {
    Objects.requireNonNull(within, "within");
  }
}
