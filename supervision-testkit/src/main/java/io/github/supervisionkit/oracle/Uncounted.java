package io.github.supervisionkit.oracle;

import io.github.supervisionkit.cadence.Cadence;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What began nobody knows when: it is counted from the first event in it, or from the day on which it begins again. */
final class Uncounted {

  private final Set<Demand> waiting = new HashSet<>();
  private final Set<Demand> counted = new HashSet<>();

  /** Whether a requirement that applies today has a day to count from. */
  boolean isCounted(Demand demand, LocalDate today) {
    boolean unknown = demand.row().filter(Row::isStartUnknown).isPresent();
    boolean dated = !(demand.phases().get(0).cadence() instanceof Cadence.Unquantified);
    if (unknown && dated && !counted.contains(demand)) {
      if (demand.eventsOn().applyAsInt(today) == 0) {
        waiting.add(demand);
        return false;
      }
      waiting.remove(demand);
      counted.add(demand);
    }
    return true;
  }

  void cease(Demand demand) {
    if (waiting.remove(demand)) {
      counted.add(demand);
    }
  }

  /** Whether it applies and waits for its first event. */
  boolean waits(Demand demand) {
    return waiting.contains(demand);
  }
}
