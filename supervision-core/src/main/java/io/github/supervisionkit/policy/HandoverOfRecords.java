package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * When the supervisor changes, the records go to the new one, who notes it.
 *
 * @param place where the handover is noted
 */
public record HandoverOfRecords(String place) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param place where the handover is noted
   */
  public HandoverOfRecords {
    Objects.requireNonNull(place, "place");
  }
}
