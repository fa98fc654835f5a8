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
    for (Spell spell : spells) {
      if (spell.truth() == Truth.TRUE) {
        Stretch stretch = new Stretch(
            placed.rule().cadence(), spell.during().from(), spell.during().endOrMax());
        String name = placed.clause().id() + " " + stretch.from();
        Line.Entry entry =
            placed.rule().otherwise() ? Line.Entry.FROM_LAST_EVENT : Line.Entry.AFRESH;
        lines.add(new CaseLine(placed, new Line(name, List.of(stretch), counting, entry)));
      }
    }
    return lines;
  }
}
