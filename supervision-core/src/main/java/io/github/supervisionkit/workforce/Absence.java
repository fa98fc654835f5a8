package io.github.supervisionkit.workforce;

import io.github.supervisionkit.calendar.DateRange;
import java.io.Serializable;
import java.util.Objects;

/**
 * A time in which a person is away.
 *
 * @param during the first day away, and the first day back where it is known
 * @param reason the reason in the pack's vocabulary; empty when none is recorded
 */
public record Absence(DateRange during, String reason) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param during the first day away, and the first day back where it is known
   * @param reason the reason in the pack's vocabulary; empty when none is recorded
   */
  public Absence {
    Objects.requireNonNull(during, "during");
    Objects.requireNonNull(reason, "reason");
  }

  /**
   * Returns how records refer to an absence.
   *
   * @param person the person who is away
   * @return for example {@code absence:p1:2026-08-03}
   */
  public String reference(String person) {
    return "absence:" + person + ":" + during.from();
  }

  /** Returns identifiers alone, since anything else could end in a log. */
  @Override
  public String toString() {
    return "absence";
  }
}
