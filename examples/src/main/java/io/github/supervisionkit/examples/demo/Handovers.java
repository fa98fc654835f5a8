package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The records that went to a new supervisor, and the few that have not yet. */
final class Handovers {

  private Handovers() {}

  static List<Entry> all(Staff staff, WorkingDays days, Span record, long seed) {
    List<Entry> entries = new ArrayList<>();
    for (StaffMember member : staff.members()) {
      for (Tie tie : member.supervisors().stream().skip(1).toList()) {
        String of = "handover:" + member.id() + ":" + tie.span().from();
        Dice dice = Dice.of(seed, of);
        LocalDate at = days.after(tie.span().from(), dice.between(0, 12));
        if (record.holdsOn(at) && !dice.chance(350)) {
          entries.add(ImmutableEntry.builder()
              .of(of)
              .place("staff-record")
              .by(tie.person())
              .at(at.toString())
              .build());
        }
      }
    }
    return entries;
  }
}
