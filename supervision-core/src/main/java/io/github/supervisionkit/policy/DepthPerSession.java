package io.github.supervisionkit.policy;

import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.vocabulary.Condition;
import java.util.Objects;

/**
 * Each session discusses some cases at a depth.
 *
 * @param stream the stream whose sessions it concerns
 * @param who the people whose sessions it concerns, as on the day
 * @param depth the depth
 * @param least how many cases, at the least
 */
public record DepthPerSession(String stream, Condition who, Depth depth, int least)
    implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param stream the stream whose sessions it concerns
   * @param who the people whose sessions it concerns, as on the day
   * @param depth the depth
   * @param least how many cases, at the least
   * @throws IllegalArgumentException if a number is less than 1
   */
  public DepthPerSession {
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(depth, "depth");
    if (least < 1) {
      throw new IllegalArgumentException("least must be at least 1: " + least);
    }
  }
}
