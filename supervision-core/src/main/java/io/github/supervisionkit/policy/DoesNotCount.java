package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * A form of contact that never replaces a session of a stream.
 *
 * @param form the form
 * @param stream the stream for which it doesn't count
 */
public record DoesNotCount(String form, String stream) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param form the form
   * @param stream the stream for which it doesn't count
   */
  public DoesNotCount {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(stream, "stream");
  }
}
