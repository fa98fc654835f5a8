package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * A session is called off or moved for a reason.
 *
 * @param stream the stream whose sessions it concerns
 */
public record ReasonForChange(String stream) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param stream the stream whose sessions it concerns
   */
  public ReasonForChange {
    Objects.requireNonNull(stream, "stream");
  }
}
