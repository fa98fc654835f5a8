package io.github.supervisionkit.timeline;

import io.github.supervisionkit.calendar.DateRange;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A limit that an absence excuses.
 *
 * @param limit the limit
 * @param absence the absence, adjoining ones taken as one
 */
public record Excused(LocalDate limit, DateRange absence) implements Serializable {

  /**
   * Checks that both parts are there.
   *
   * @param limit the limit
   * @param absence the absence
   */
  public Excused {
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(absence, "absence");
  }
}
