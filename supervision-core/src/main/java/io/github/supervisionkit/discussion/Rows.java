package io.github.supervisionkit.discussion;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.duty.Subject;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Placed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When each of the pack's rules of discussion applies to a case; "all other" rows get what their table leaves. */
final class Rows {

  private final Map<Placed<Discussion>, List<Spell>> spells = new LinkedHashMap<>();

  Rows(Inquiry inquiry, Subject subject) {
    List<Placed<Discussion>> rules = inquiry.rules(Discussion.class);
    DateRange inForce = inquiry.pack().inForce().during();
    for (Placed<Discussion> placed : rules) {
      spells.put(placed, clipped(Spell.of(placed.rule().grounds(), subject), inForce));
    }
    for (Placed<Discussion> placed : rules) {
      if (placed.rule().otherwise()) {
        List<Spell> others = rules.stream()
            .filter(other -> other.rule().table().equals(placed.rule().table()))
            .filter(other -> !other.rule().otherwise())
            .flatMap(other -> of(other).stream())
            .toList();
        spells.put(placed, Spell.outside(of(placed), others));
      }
    }
  }

  private static List<Spell> clipped(List<Spell> spells, DateRange range) {
    return spells.stream()
        .map(spell -> spell.within(range))
        .flatMap(Optional::stream)
        .toList();
  }

  List<Spell> of(Placed<Discussion> placed) {
    return spells.getOrDefault(placed, List.of());
  }

  Optional<Spell> on(Placed<Discussion> placed, LocalDate day) {
    return of(placed).stream().filter(spell -> spell.during().contains(day)).findFirst();
  }
}
