package io.github.supervisionkit.policy;

import java.util.List;

/**
 * A local arrangement or agreement may ask for more, never for less.
 *
 * @param streams the streams that it concerns
 */
public record Tightening(List<String> streams) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param streams the streams that it concerns
   */
  public Tightening {
    streams = List.copyOf(streams);
  }
}
