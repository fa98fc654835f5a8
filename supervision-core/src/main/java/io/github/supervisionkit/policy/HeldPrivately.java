package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * Sessions of a stream take place in private.
 *
 * @param stream the stream
 */
public record HeldPrivately(String stream) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param stream the stream
   */
  public HeldPrivately {
    Objects.requireNonNull(stream, "stream");
  }
}
