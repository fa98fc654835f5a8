package io.github.supervisionkit.mutation;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.TimeLimit;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rhythms, phases and time limits beside the right ones. */
final class NearTimes {

  private NearTimes() {}

  static List<Change<Cadence>> of(Cadence cadence) {
    List<Cadence> near = cadence.fold(
        every -> Stream.concat(
                NearNumbers.of(every.period()).stream()
                    .<Cadence>map(change -> new Cadence.Every(change.value())),
                byCalendar(every.period()))
            .toList(),
        NearTimes::units,
        session -> List.of(Cadence.everyMonths(1), new Cadence.Unquantified()),
        agreed -> List.of(Cadence.everyMonths(1), new Cadence.Unquantified()),
        unquantified -> List.of(Cadence.everyMonths(1), new Cadence.AsAgreed()));
    return near.stream().map(one -> Change.becoming(cadence, one)).toList();
  }

  /** At most a month from one to the next is not once in every calendar month. */
  private static Stream<Cadence> byCalendar(Period period) {
    return period.equals(Period.ofMonths(1))
        ? Stream.of(new Cadence.EachUnit(1, CalendarUnit.MONTH))
        : Stream.empty();
  }

  private static List<Cadence> units(Cadence.EachUnit each) {
    List<Cadence> near = new ArrayList<>();
    near.add(new Cadence.EachUnit(each.times() + 1, each.unit()));
    if (each.times() > 1) {
      near.add(new Cadence.EachUnit(each.times() - 1, each.unit()));
    }
    for (CalendarUnit unit : CalendarUnit.values()) {
      if (unit != each.unit()) {
        near.add(new Cadence.EachUnit(each.times(), unit));
      }
    }
    if (each.unit() == CalendarUnit.MONTH && each.times() == 1) {
      near.add(Cadence.everyMonths(1));
    }
    return near;
  }

  static List<Change<TimeLimit>> of(TimeLimit limit) {
    List<TimeLimit> near = limit.fold(
        days -> Stream.concat(
                IntStream.of(days + 1, days - 1)
                    .filter(number -> number > 0)
                    .mapToObj(TimeLimit::ofWorkingDays),
                Stream.of(TimeLimit.ofHours(24 * days), TimeLimit.none()))
            .toList(),
        hours -> Stream.concat(
                IntStream.of(hours + 1, hours - 1)
                    .filter(number -> number > 0)
                    .mapToObj(TimeLimit::ofHours),
                Stream.of(TimeLimit.ofWorkingDays((hours - 1) / 24 + 1), TimeLimit.none()))
            .toList(),
        () -> List.of(TimeLimit.ofHours(1), TimeLimit.ofWorkingDays(1), TimeLimit.none()),
        () -> List.of(TimeLimit.atTheEnd(), TimeLimit.ofWorkingDays(1)));
    return near.stream().map(one -> Change.becoming(limit, one)).toList();
  }

  static List<Change<Phase>> of(Phase phase) {
    List<Change<Phase>> changes = new ArrayList<>();
    of(phase.cadence())
        .forEach(change ->
            changes.add(change.within(cadence -> phase(cadence, phase.until(), phase.event()))));
    phase
        .until()
        .ifPresent(until -> NearNumbers.of(until)
            .forEach(change -> changes.add(change
                .within(moved -> phase(phase.cadence(), Optional.of(moved), phase.event()))
                .at("until"))));
    if (phase.event().isPresent()) {
      changes.add(new Change<>(
          phase(phase.cadence(), phase.until(), Optional.empty()),
          "does not end with " + Wording.of(phase.event().get())));
    }
    return Keys.isOpen(phase)
        ? changes
        : changes.stream().map(change -> change.at(phase.toString())).toList();
  }

  private static Phase phase(Cadence cadence, Optional<Period> until, Optional<String> event) {
    Phase lasting =
        until.map(border -> Phase.until(cadence, border)).orElseGet(() -> Phase.lasting(cadence));
    return event.map(lasting::orEvent).orElse(lasting);
  }
}
