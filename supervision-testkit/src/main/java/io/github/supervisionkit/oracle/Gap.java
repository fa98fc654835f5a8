package io.github.supervisionkit.oracle;

import io.github.supervisionkit.calendar.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A limit that fell inside an absence.
 *
 * @param away the time away, adjoining absences taken together
 * @param limit the limit
 * @param held the first session after the limit
 */
record Gap(DateRange away, LocalDate limit, Optional<LocalDate> held) {

  boolean isOpenFor(DateRange time) {
    return held.isEmpty() && away.from().equals(time.from());
  }

  Gap heldOn(LocalDate day) {
    return new Gap(away, limit, Optional.of(day));
  }
}
