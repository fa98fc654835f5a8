package io.github.supervisionkit.oracle;

import io.github.supervisionkit.cadence.Cadence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

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

  /** The least limit goes first; of equal ones that with the latest start. */
  static final Comparator<Clock> ALLOWING_LEAST = Comparator.comparing(
          (Clock clock) -> clock.limit().orElse(LocalDate.MAX))
      .thenComparing(clock -> clock.since().day(), Comparator.reverseOrder());

  /** Of the clocks of each requirement the one that goes first. */
  static List<Clock> oneOfEach(List<Clock> clocks, Comparator<Clock> order) {
    Map<Demand, Clock> first = new LinkedHashMap<>();
    clocks.forEach(clock -> first.merge(clock.demand(), clock, BinaryOperator.minBy(order)));
    return new ArrayList<>(first.values());
  }

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
