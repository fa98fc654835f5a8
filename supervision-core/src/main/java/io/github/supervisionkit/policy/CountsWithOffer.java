package io.github.supervisionkit.policy;

import java.time.Period;
import java.util.Objects;

/**
 * Sessions of another form count for a stream while something else is on offer as well.
 *
 * @param form the form
 * @param stream the stream for which they count
 * @param event the event with which the offer is recorded
 * @param within how long an offer counts
 */
public record CountsWithOffer(String form, String stream, String event, Period within)
    implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param form the form
   * @param stream the stream for which they count
   * @param event the event with which the offer is recorded
   * @param within how long an offer counts
   */
  public CountsWithOffer {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(within, "within");
  }
}
