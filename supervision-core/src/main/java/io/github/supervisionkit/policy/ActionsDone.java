package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * What was undertaken in a session is done by the day agreed.
 *
 * @param stream the stream whose sessions it concerns; empty for all
 */
public record ActionsDone(String stream) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param stream the stream whose sessions it concerns; empty for all
   */
  public ActionsDone {
    Objects.requireNonNull(stream, "stream");
  }
}
