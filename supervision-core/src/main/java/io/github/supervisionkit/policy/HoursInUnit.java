package io.github.supervisionkit.policy;

import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.vocabulary.Condition;
import java.util.Objects;

/**
 * How many hours of supervision a stream holds in each calendar unit.
 *
 * @param stream the stream whose sessions count
 * @param who the people whom it concerns
 * @param hours the hours, at the least
 * @param unit the calendar unit
 */
public record HoursInUnit(String stream, Condition who, int hours, CalendarUnit unit)
    implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param stream the stream whose sessions count
   * @param who the people whom it concerns
   * @param hours the hours, at the least
   * @param unit the calendar unit
   */
  public HoursInUnit {
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(unit, "unit");
  }
}
