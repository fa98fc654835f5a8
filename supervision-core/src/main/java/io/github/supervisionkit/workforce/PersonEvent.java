package io.github.supervisionkit.workforce;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened once in a person's working life, for example a six-month review.
 *
 * @param event the event, in the pack's vocabulary
 * @param on the day
 */
public record PersonEvent(String event, LocalDate on) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param event the event, in the pack's vocabulary
   * @param on the day
   */
  public PersonEvent {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(on, "on");
  }

  /** Returns identifiers alone, since anything else could end in a log. */
  @Override
  public String toString() {
    return "event";
  }
}
