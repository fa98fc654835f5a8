package io.github.supervisionkit.oracle;

import io.github.supervisionkit.cadence.Cadence;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One phase of one requirement, running.
 *
 * @param demand the requirement
 * @param anchor the day from which its phases are counted
 * @param phase which phase runs
 * @param since what the limit is measured from
 * @param limit the limit; empty where the cadence gives none
 */
record Clock(Demand demand, LocalDate anchor, int phase, Since since, Optional<LocalDate> limit) {

  Cadence cadence() {
    return demand.phases().get(phase).cadence();
  }

  /** A limit of the very day goes to the old clause only where a new one takes over; else nobody asks for it any more. */
  boolean isMissedAt(LocalDate today, boolean takenOver) {
    return limit
        .filter(last -> takenOver ? !last.isAfter(today) : last.isBefore(today))
        .isPresent();
  }

  Clock with(Since since, Optional<LocalDate> limit) {
    return new Clock(demand, anchor, phase, since, limit);
  }
}
