package io.github.supervisionkit.oracle;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.vocabulary.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All requirements of one stream of one subject, from day to day.
 *
 * <p>Each day goes: what ceases, what begins and from where its clock runs; who comes back from an absence; what is held.
 */
final class StreamWalk {

  private final Facts facts;
  private final List<Demand> demands;
  private final Counting counting;
  private final TakingOver takingOver;
  private final Away away;
  private final Map<Demand, LocalDate> anchors = new HashMap<>();
  private final Map<Demand, LocalDate> firstAsked = new HashMap<>();
  private final Map<Demand, List<LocalDate>> events = new HashMap<>();
  private final List<LocalDate> gaps = new ArrayList<>();
  private final Uncounted uncounted = new Uncounted();
  /** Several of one requirement that took over from several: until one limit comes, or an event, the one that allows least decides. */
  private List<Clock> clocks = new ArrayList<>();

  private List<Clock> missed = new ArrayList<>();

  StreamWalk(Facts facts, List<Demand> demands, Away away) {
    this.facts = facts;
    this.demands = demands;
    this.counting = new Counting(facts.workingDays(), facts.parameter("minimumDaysInUnit", 1));
    this.away = away;
    this.takingOver = new TakingOver(counting, events);
    demands.forEach(demand -> events.put(demand, new ArrayList<>()));
  }

  void advanceTo(LocalDate today) {
    Map<Demand, Integer> phases = phasesOn(today);
    change(today, phases);
    decide(today);
    comeBack(today);
    if (!facts.heldOn(today).isEmpty()) {
      hold(today);
    }
    noteGaps(today);
  }

  private void change(LocalDate today, Map<Demand, Integer> phases) {
    List<Clock> going = new ArrayList<>();
    List<Clock> ceased = new ArrayList<>();
    for (Clock clock : clocks) {
      Integer phase = phases.get(clock.demand());
      if (phase == null) {
        ceased.add(clock);
      } else {
        going.add(phase == clock.phase() ? clock : onwards(clock, phase, today));
      }
    }
    going.forEach(clock -> phases.remove(clock.demand()));
    ceased = Clock.oneOfEach(ceased, Clock.ALLOWING_LEAST);
    List<Clock> begun = new ArrayList<>();
    for (Map.Entry<Demand, Integer> one : phases.entrySet()) {
      begun.addAll(begin(one.getKey(), one.getValue(), today, ceased));
    }
    boolean takenOver = begun.stream().anyMatch(clock -> clock.limit().isPresent());
    for (Clock clock : ceased) {
      if (clock.isMissedAt(today, takenOver)) {
        if (!excuses(clock, today)) {
          missed.add(clock);
        } else if (clock.limit().filter(today::equals).isPresent()
            && clock.demand().eventsOn().applyAsInt(today) == 0) {
          gaps.add(today);
        }
      }
    }
    going.addAll(begun);
    clocks = going;
  }

  /** A limit that has come decides: it is the one that allowed least. */
  private void decide(LocalDate today) {
    for (Clock least : Clock.oneOfEach(clocks, Clock.ALLOWING_LEAST)) {
      if (least.limit().filter(limit -> !limit.isAfter(today)).isPresent()) {
        clocks.removeIf(clock -> clock.demand().equals(least.demand()) && !clock.equals(least));
      }
    }
  }

  private Map<Demand, Integer> phasesOn(LocalDate today) {
    Map<Demand, Integer> phases = new LinkedHashMap<>(); // In the pack's order.
    for (Demand demand : demands) {
      if (demand.appliesOn().apply(today) != Truth.TRUE) {
        uncounted.cease(demand);
        anchors.remove(demand);
        continue;
      }
      if (!uncounted.isCounted(demand, today)) {
        continue;
      }
      LocalDate anchor = anchors.computeIfAbsent(demand, key -> demand.anchor().orElse(today));
      int phase = demand.phaseOn(anchor, today, today);
      if (phase < demand.phases().size()) {
        phases.put(demand, phase);
      }
    }
    return phases;
  }

  List<Demand> uncounted() {
    return demands.stream().filter(demand -> uncounted.waits(demand)).toList();
  }

  /** The next phase of what goes on: a limit that has come stays, since a later phase does not restart the clock. */
  private Clock onwards(Clock old, int phase, LocalDate today) {
    Clock next = new Clock(old.demand(), old.anchor(), phase, old.since(), Optional.empty());
    if (old.limit().isEmpty()) {
      return begin(old.demand(), phase, today, List.of()).get(0);
    }
    LocalDate oldLimit = old.limit().get();
    Optional<LocalDate> afresh = counting.limit(next.cadence(), Since.start(today), List.of());
    if (afresh.isEmpty()) {
      return next;
    }
    return oldLimit.isAfter(today)
        ? takingOver.succeed(next, old.since(), afresh.get(), oldLimit)
        : next.with(old.since(), old.limit());
  }

  /** One clock for each that ceased, or one of its own. */
  private List<Clock> begin(Demand demand, int phase, LocalDate today, List<Clock> ceased) {
    LocalDate anchor = anchors.getOrDefault(demand, today);
    Since own = Since.start(today);
    Clock fresh = new Clock(demand, anchor, phase, own, Optional.empty());
    Optional<LocalDate> afresh = counting.limit(fresh.cadence(), own, List.of());
    if (afresh.isEmpty()) {
      return List.of(fresh);
    }
    List<LocalDate> held = events.getOrDefault(demand, List.of());
    LocalDate first = firstAsked.computeIfAbsent(demand, key -> today);
    if (demand.fromLastEvent() && (!held.isEmpty() || first.isBefore(today))) {
      Since since = held.isEmpty()
          ? Since.start(first)
          : new Since(held.get(held.size() - 1), Since.Kind.EVENT, LocalDate.MIN);
      return List.of(fresh.with(since, counting.limit(fresh.cadence(), since, held)));
    }
    // A time without a limit leaves nothing to take over.
    List<Clock> limited =
        ceased.stream().filter(clock -> clock.limit().isPresent()).toList();
    return limited.isEmpty()
        ? List.of(fresh.with(own, afresh))
        : limited.stream()
            .map(old -> takingOver.after(old, fresh, afresh.orElseThrow(), limited))
            .toList();
  }

  private void comeBack(LocalDate today) {
    Optional<DateRange> back = away.endingOn(today);
    if (back.isPresent()) {
      clocks.replaceAll(clock -> clock.limit().filter(back.get()::contains).isPresent()
          ? restarted(clock, today, Since.Kind.RETURN)
          : clock);
    }
  }

  private void hold(LocalDate today) {
    for (Demand demand : demands) {
      int held = demand.eventsOn().applyAsInt(today);
      for (int i = 0; i < held; i++) {
        events.getOrDefault(demand, new ArrayList<>()).add(today);
      }
    }
    missed.removeIf(clock -> clock.demand().eventsOn().applyAsInt(today) > 0);
    clocks.replaceAll(clock -> clock.demand().eventsOn().applyAsInt(today) > 0
        ? restarted(clock, today, Since.Kind.EVENT)
        : clock);
  }

  private Clock restarted(Clock clock, LocalDate today, Since.Kind kind) {
    Since since = new Since(today, kind, clock.since().counted());
    List<LocalDate> held = events.getOrDefault(clock.demand(), List.of());
    return clock.with(since, counting.limit(clock.cadence(), since, held));
  }

  /** A limit that came today, without a session, inside an absence. */
  private void noteGaps(LocalDate today) {
    for (Clock clock : clocks) {
      if (clock.limit().filter(today::equals).isPresent() && excuses(clock, today)) {
        gaps.add(today);
      }
    }
  }

  /** What applies on the day, its further phases taken into account, and what was missed before and is not made good. */
  List<Clock> standingOn(LocalDate today) {
    List<Clock> standing = new ArrayList<>(missed);
    standing.addAll(new Outlook(demands, clocks, takingOver, today).standing());
    return standing;
  }

  /** Whether a time away excuses the limit, as of the day. */
  boolean excuses(Clock clock, LocalDate today) {
    return clock.limit().flatMap(limit -> away.over(limit, today)).isPresent();
  }

  /** The limits that fell inside an absence, and those ahead that will, as far as is known. */
  List<LocalDate> gapsOn(LocalDate today) {
    List<LocalDate> limits = new ArrayList<>(gaps);
    for (Clock clock : standingOn(today)) {
      if (excuses(clock, today)) {
        clock.limit().ifPresent(limits::add);
      }
    }
    return limits;
  }

  List<DateRange> timesAwayOn(LocalDate today) {
    return away.knownOn(today);
  }
}
