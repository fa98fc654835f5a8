package io.github.supervisionkit.oracle;

import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.PersonEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One requirement of one subject in one stream.
 *
 * @param clause the clause that asks for it
 * @param duty the duty's identifier
 * @param phases how often, phase by phase
 * @param row the row of the policy that it is, where its phases are counted from that row's own beginning
 * @param appliesOn whether it applies on a day
 * @param eventsOn how many events of a day count for it
 * @param turns what may end a phase early
 * @param fromLastEvent whether it is measured from the last event, also from one before it applied
 * @param letIn the rule of the policy that lets it in, and with which it ends
 */
record Demand(
    Clause clause,
    String duty,
    List<Phase> phases,
    Optional<Row> row,
    Function<LocalDate, Truth> appliesOn,
    ToIntFunction<LocalDate> eventsOn,
    List<PersonEvent> turns,
    boolean fromLastEvent,
    Optional<Demand> letIn) {

  Optional<LocalDate> anchor() {
    return row.flatMap(Row::anchor);
  }

  /** The phase that runs on a day; the number of phases once all are over. */
  int phaseOn(LocalDate anchor, LocalDate day, LocalDate today) {
    int phase = 0;
    while (phase < phases.size() && !day.isBefore(endOf(phase, anchor, today))) {
      phase++;
    }
    return phase;
  }

  boolean isOver(LocalDate anchor, LocalDate day) {
    return phaseOn(anchor, day, day) == phases.size();
  }

  /** The first day after a phase, as today knows it: the policy's number, or the event where that came earlier. */
  LocalDate endOf(int index, LocalDate anchor, LocalDate today) {
    return endOf(phases.get(index), anchor, turns, today);
  }

  /** The day on which all its phases are over: an event may end the last one before its turn. */
  LocalDate over(LocalDate anchor, LocalDate today) {
    LocalDate over = anchor;
    for (int phase = 0; phase < phases.size(); phase++) {
      LocalDate end = endOf(phase, anchor, today);
      over = end.isAfter(over) ? end : over;
    }
    return over;
  }

  /** The day on which the last phase of the rule that lets it in is over, as today knows it. */
  Optional<LocalDate> overWithItsRule(LocalDate today) {
    return letIn.flatMap(rule -> rule.anchor().map(anchor -> rule.over(anchor, today)));
  }

  /** The row of the policy that it is, or with which it ends. */
  Optional<Row> rowOrItsRules() {
    return row.or(() -> letIn.flatMap(Demand::row));
  }

  static LocalDate endOf(Phase phase, LocalDate anchor, List<PersonEvent> turns, LocalDate today) {
    LocalDate end = phase.until().map(anchor::plus).orElse(LocalDate.MAX);
    for (PersonEvent turn : turns) {
      boolean ends = phase.event().filter(turn.event()::equals).isPresent();
      if (ends
          && !turn.on().isAfter(today)
          && !turn.on().isBefore(anchor)
          && turn.on().isBefore(end)) {
        end = turn.on();
      }
    }
    return end;
  }

  /** Two requirements are the same only where they are one: two that read alike still have clocks of their own. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
