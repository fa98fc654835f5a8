package io.github.supervisionkit.policy;

import io.github.supervisionkit.calendar.TimeLimit;
import java.util.Objects;

/**
 * What is to be written down, where, by whom and by when.
 *
 * @param trigger what gives rise to it
 * @param place where; empty where any place will do
 * @param by whose duty it is
 * @param heading under which heading; empty where any will do
 * @param within by when
 * @param whenUrgent by when where it is significant or urgent; the same where that makes no difference
 */
public record Recording(
    Trigger trigger,
    String place,
    Recorder by,
    String heading,
    TimeLimit within,
    TimeLimit whenUrgent)
    implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param trigger what gives rise to it
   * @param place where; empty where any place will do
   * @param by whose duty it is
   * @param heading under which heading; empty where any will do
   * @param within by when
   * @param whenUrgent by when where it is significant or urgent; the same where that makes no difference
   */
  public Recording {
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(within, "within");
    Objects.requireNonNull(whenUrgent, "whenUrgent");
  }
}
