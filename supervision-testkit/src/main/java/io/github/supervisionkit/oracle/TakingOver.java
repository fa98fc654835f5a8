package io.github.supervisionkit.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a requirement that begins makes of the clocks of those that ceased: the phases rule, given all that was held so far. */
final class TakingOver {

  private final Counting counting;
  private final Map<Demand, List<LocalDate>> events;

  TakingOver(Counting counting, Map<Demand, List<LocalDate>> events) {
    this.counting = counting;
    this.events = events;
  }

  /** The limit of a clock that runs from a beginning, as if nothing had been held. */
  Optional<LocalDate> afresh(Clock clock, LocalDate begins) {
    return counting.limit(clock.cadence(), Since.start(begins), List.of());
  }

  /** The clock of what takes over, as one that ceased would have it; the one that allows least decides. */
  Clock after(Clock old, Clock fresh, LocalDate afresh, List<Clock> ceased) {
    LocalDate begins = fresh.since().day();
    LocalDate oldLimit = old.limit().orElse(LocalDate.MAX);
    LocalDate counted = countedBy(ceased);
    return oldLimit.isAfter(begins)
        ? succeed(fresh, since(old, fresh).countingFrom(counted), afresh, oldLimit)
        : fresh.with(fresh.since().countingFrom(counted), Optional.of(afresh));
  }

  /** Step 2 of the phases rule: s + h, or a + h no later than the old limit, whichever is later. */
  Clock succeed(Clock next, Since since, LocalDate afresh, LocalDate oldLimit) {
    List<LocalDate> held = events.getOrDefault(next.demand(), List.of());
    LocalDate applied = counting.limit(next.cadence(), since, held).orElseThrow();
    LocalDate capped = afresh.isBefore(oldLimit) ? afresh : oldLimit;
    return next.with(since, Optional.of(applied.isAfter(capped) ? applied : capped));
  }

  private static LocalDate countedBy(List<Clock> ceased) {
    return ceased.stream()
        .map(clock -> clock.since().counted())
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }

  /** What took place since then and counts for the new one, though not for the old one, counts here too. */
  private Since since(Clock old, Clock fresh) {
    List<LocalDate> held = events.getOrDefault(fresh.demand(), List.of());
    return held.isEmpty() || held.get(held.size() - 1).isBefore(old.since().day())
        ? old.since()
        : new Since(held.get(held.size() - 1), Since.Kind.EVENT, old.since().counted());
  }
}
