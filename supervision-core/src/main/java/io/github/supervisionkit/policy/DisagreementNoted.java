package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * A disagreement about the record is noted in it; whoever signs such a record has signed.
 *
 * @param stream the stream whose sessions it concerns
 */
public record DisagreementNoted(String stream) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param stream the stream whose sessions it concerns
   */
  public DisagreementNoted {
    Objects.requireNonNull(stream, "stream");
  }
}
