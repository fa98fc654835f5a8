package io.github.supervisionkit.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the clocks of a day come to, should the policy's own numbers and today's facts go on: phases end, and other rows take over. */
final class Outlook {

  private final List<Demand> demands;
  private final List<Clock> clocks;
  private final TakingOver takingOver;
  private final LocalDate today;

  Outlook(List<Demand> demands, List<Clock> clocks, TakingOver takingOver, LocalDate today) {
    this.demands = demands;
    this.takingOver = takingOver;
    this.today = today;
    this.clocks = Clock.oneOfEach(clocks, allowingLeast());
  }

  /** What applies on the day, as its further phases will have it. */
  List<Clock> standing() {
    return clocks.stream().map(this::of).flatMap(Optional::stream).toList();
  }

  /** The clock as its further phases will have it; none where its limit would come when the last of them is over. */
  private Optional<Clock> of(Clock clock) {
    Clock ahead = throughItsPhases(clock);
    LocalDate over = endOf(ahead);
    return ahead.limit().filter(limit -> !limit.isBefore(over)).isPresent()
        ? succeeded(ahead, over)
        : Optional.of(ahead);
  }

  private Comparator<Clock> allowingLeast() {
    return Comparator.comparing(this::throughItsPhases, Clock.ALLOWING_LEAST);
  }

  private LocalDate endOf(Clock clock) {
    return clock
        .demand()
        .overWithItsRule(today)
        .orElseGet(() -> clock.demand().over(clock.anchor(), today));
  }

  private Clock throughItsPhases(Clock clock) {
    Clock ahead = clock;
    while (ahead.limit().isPresent()) {
      LocalDate begins = ahead.demand().endOf(ahead.phase(), ahead.anchor(), today);
      int phase = ahead.demand().phaseOn(ahead.anchor(), begins, today);
      if (phase == ahead.demand().phases().size() || !ahead.limit().get().isAfter(begins)) {
        return ahead;
      }
      Clock next =
          new Clock(ahead.demand(), ahead.anchor(), phase, ahead.since(), Optional.empty());
      Optional<LocalDate> afresh = takingOver.afresh(next, begins);
      if (afresh.isEmpty()) {
        return ahead;
      }
      ahead =
          takingOver.succeed(next, ahead.since(), afresh.get(), ahead.limit().get());
    }
    return ahead;
  }

  /** What takes over when a limit is not reached: a limit of the very day stays with the old clock, where anything takes over. */
  private Optional<Clock> succeeded(Clock old, LocalDate begins) {
    Optional<Clock> fresh = successor(old.demand(), begins)
        .map(next -> new Clock(next, begins, 0, Since.start(begins), Optional.empty()));
    Optional<LocalDate> afresh = fresh.flatMap(clock -> takingOver.afresh(clock, begins));
    if (afresh.isEmpty() || old.limit().filter(begins::equals).isPresent()) {
      return afresh.map(limit -> old);
    }
    List<Clock> ceasing = clocks.stream()
        .filter(clock -> clock.limit().isPresent() && endOf(clock).equals(begins))
        .map(this::throughItsPhases)
        .toList();
    return ceasing.stream()
        .map(one -> takingOver.after(one, fresh.orElseThrow(), afresh.get(), ceasing))
        .min(allowingLeast())
        .flatMap(this::of);
  }

  private Optional<Demand> successor(Demand old, LocalDate begins) {
    return demands.stream()
        .filter(demand -> demand.row().isPresent() && old.rowOrItsRules().isPresent())
        .filter(demand -> demand.row().get().takesOver(old.rowOrItsRules().get(), begins, today))
        .findFirst();
  }
}
