package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * Whoever was supervised agrees the content of the session's record at the next session or earlier.
 *
 * @param stream the stream whose sessions it concerns
 * @param place where the record stands; empty where any place will do
 */
public record ContentAgreed(String stream, String place) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param stream the stream whose sessions it concerns
   * @param place where the record stands; empty where any place will do
   */
  public ContentAgreed {
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(place, "place");
  }
}
