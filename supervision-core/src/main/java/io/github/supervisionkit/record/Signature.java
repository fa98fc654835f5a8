package io.github.supervisionkit.record;

import io.github.supervisionkit.calendar.Moment;
import java.io.Serializable;
import java.util.Objects;

/**
 * That somebody signed or agreed, and when.
 *
 * @param by who
 * @param at when
 */
public record Signature(String by, Moment at) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param by who
   * @param at when
   */
  public Signature {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(at, "at");
  }

  /** Returns identifiers alone, since anything else could end in a log. */
  @Override
  public String toString() {
    return "signed by " + by;
  }
}
