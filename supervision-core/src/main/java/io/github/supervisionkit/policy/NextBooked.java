package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * No session closes without the next one booked.
 *
 * @param stream the stream whose sessions it concerns
 */
public record NextBooked(String stream) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param stream the stream whose sessions it concerns
   */
  public NextBooked {
    Objects.requireNonNull(stream, "stream");
  }
}
