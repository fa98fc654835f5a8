package io.github.supervisionkit.policy;

import io.github.supervisionkit.calendar.TimeLimit;
import java.util.Objects;

/**
 * Everyone who was supervised is given a copy of the session's record.
 *
 * @param stream the stream whose sessions it concerns
 * @param place where the record stands; empty where any place will do
 * @param within by when
 */
public record CopyToSupervisee(String stream, String place, TimeLimit within) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param stream the stream whose sessions it concerns
   * @param place where the record stands; empty where any place will do
   * @param within by when
   */
  public CopyToSupervisee {
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(within, "within");
  }
}
