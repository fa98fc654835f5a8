package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * Matters of some kinds come back at the next formal session.
 *
 * @param matters the matters
 * @param stream the stream of the formal session
 */
public record Revisit(Trigger.MatterArises matters, String stream) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param matters the matters
   * @param stream the stream of the formal session
   */
  public Revisit {
    Objects.requireNonNull(matters, "matters");
    Objects.requireNonNull(stream, "stream");
  }
}
