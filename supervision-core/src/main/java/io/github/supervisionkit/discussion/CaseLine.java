package io.github.supervisionkit.discussion;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.timeline.Line;
import io.github.supervisionkit.timeline.Stretch;
import io.github.supervisionkit.vocabulary.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One spell of a rule with dates, as a line of the case's discussions. */
record CaseLine(Placed<Discussion> placed, Line line) {

  static List<CaseLine> of(
      Placed<Discussion> placed, List<Spell> spells, DateRange owed, List<LocalDate> days) {
    List<CaseLine> lines = new ArrayList<>();
    List<LocalDate> counting =
        days.stream().filter(day -> !day.isBefore(owed.from())).toList();
    List<DateRange> applies = spells.stream()
        .filter(spell -> spell.truth() == Truth.TRUE)
        .map(Spell::during)
        .toList();
    for (DateRange during : applies) {
      LocalDate first = applies.get(0).from();
      lines.add(new CaseLine(placed, line(placed, during, counting, first)));
    }
    return lines;
  }

  /** An "all other" row goes on with its clock, also after a ground that came and went; another row begins afresh. */
  private static Line line(
      Placed<Discussion> placed, DateRange during, List<LocalDate> counting, LocalDate first) {
    LocalDate from = during.from();
    String name = placed.clause().id() + " " + from;
    List<Stretch> stretches =
        List.of(new Stretch(placed.rule().cadence(), from, during.endOrMax()));
    return placed.rule().otherwise()
        ? new Line(name, stretches, counting, Line.Entry.FROM_LAST_EVENT, first)
        : Line.afresh(name, stretches, counting);
  }
}
