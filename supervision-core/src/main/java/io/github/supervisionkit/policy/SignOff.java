package io.github.supervisionkit.policy;

import io.github.supervisionkit.calendar.TimeLimit;
import java.util.Objects;

/**
 * The record of a session is signed by its supervisor and by everyone who was supervised.
 *
 * @param stream the stream whose sessions it concerns
 * @param place where the record stands; empty where any place will do
 * @param within by when
 */
public record SignOff(String stream, String place, TimeLimit within) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param stream the stream whose sessions it concerns
   * @param place where the record stands; empty where any place will do
   * @param within by when
   */
  public SignOff {
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(within, "within");
  }
}
