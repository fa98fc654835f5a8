package io.github.supervisionkit.policy;

import io.github.supervisionkit.calendar.TimeLimit;
import java.util.Objects;

/**
 * The record of a session is signed: by everyone in it, or by one side alone.
 *
 * @param stream the stream whose sessions it concerns
 * @param place where the record stands; empty where any place will do
 * @param by whose signatures it needs
 * @param within by when
 */
public record SignOff(String stream, String place, Signers by, TimeLimit within) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param stream the stream whose sessions it concerns
   * @param place where the record stands; empty where any place will do
   * @param by whose signatures it needs
   * @param within by when
   */
  public SignOff {
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(within, "within");
  }
}
