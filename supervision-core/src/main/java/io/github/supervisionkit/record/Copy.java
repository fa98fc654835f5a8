package io.github.supervisionkit.record;

import io.github.supervisionkit.calendar.Moment;
import java.io.Serializable;
import java.util.Objects;

/**
 * That somebody was given a copy, and when.
 *
 * @param to who
 * @param at when
 */
public record Copy(String to, Moment at) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param to who
   * @param at when
   */
  public Copy {
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(at, "at");
  }

  /** Returns identifiers alone, since anything else could end in a log. */
  @Override
  public String toString() {
    return "copy for " + to;
  }
}
