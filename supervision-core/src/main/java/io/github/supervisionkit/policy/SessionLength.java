package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * How long one session may last.
 *
 * @param stream the stream whose sessions it concerns
 * @param mostMinutes the minutes, at the most
 */
public record SessionLength(String stream, int mostMinutes) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param stream the stream whose sessions it concerns
   * @param mostMinutes the minutes, at the most
   */
  public SessionLength {
    Objects.requireNonNull(stream, "stream");
  }
}
