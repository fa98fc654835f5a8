package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * A session that was moved gets a new date.
 *
 * @param stream the stream whose sessions it concerns
 */
public record NewDateAfterRearranging(String stream) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param stream the stream whose sessions it concerns
   */
  public NewDateAfterRearranging {
    Objects.requireNonNull(stream, "stream");
  }
}
