package io.github.supervisionkit.timeline;

import io.github.supervisionkit.calendar.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/** Says which limits an absence excuses. */
@FunctionalInterface
public interface Excuses {

  /** Excuses nothing: what a policy without a clause on absence does. */
  Excuses NONE = limit -> Optional.empty();

  /**
   * Returns the absence that excuses a limit.
   *
   * @param limit the limit
   * @return the absence, adjoining ones taken as one, that has begun by the as-of day and in which the limit falls
   */
  Optional<DateRange> absenceAround(LocalDate limit);
}
