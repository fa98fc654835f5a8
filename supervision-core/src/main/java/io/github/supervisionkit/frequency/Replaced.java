package io.github.supervisionkit.frequency;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Concerned;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Known;
import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.policy.AgreedInstead;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.util.ArrayList;
import java.util.List;

/** What is agreed with some people in place of the policy's rules, and what is left of the rules then. */
final class Replaced {

  private final Inquiry inquiry;
  private final Person person;
  private final List<Requirement> agreed = new ArrayList<>();
  private final List<Source> others = new ArrayList<>();
  private final List<Taken> taken = new ArrayList<>();

  /** A time in which the rules of a stream are replaced. */
  private record Taken(String stream, DateRange during) {}

  Replaced(Inquiry inquiry, Person person, List<Source> sources) {
    this.inquiry = inquiry;
    this.person = person;
    sources.forEach(this::source);
  }

  private void source(Source source) {
    List<Spell> instead = new ArrayList<>();
    for (Placed<AgreedInstead> placed : inquiry.rules(AgreedInstead.class)) {
      if (placed.rule().stream().equals(source.stream())) {
        for (Spell spell : Concerned.by(placed.rule().who(), person, inquiry)) {
          spell.within(source.during()).ifPresent(part -> {
            instead.add(part);
            taken.add(new Taken(source.stream(), part.during()));
            agreed.add(Requirement.ofSource(
                placed.clause(), inquiry, person, source.during(part.during())));
          });
        }
      }
    }
    Spell.outside(List.of(new Spell(Truth.TRUE, source.during())), instead)
        .forEach(spell -> others.add(source.during(spell.during())));
  }

  /** The requirements that stand in place of rules. */
  List<Requirement> agreed() {
    return agreed;
  }

  /** The sources, for the times in which they don't take the place of rules. */
  List<Source> others() {
    return others;
  }

  /** A requirement of the policy, without the times in which it is replaced. */
  List<Requirement> left(Requirement requirement) {
    List<DateRange> gone = Known.joined(taken.stream()
        .filter(one -> one.stream().equals(requirement.stream()))
        .map(Taken::during)
        .toList());
    DateRange whole =
        new DateRange(requirement.line().from(), requirement.line().until());
    if (gone.stream().noneMatch(whole::overlaps)) {
      return List.of(requirement);
    }
    List<Spell> without =
        gone.stream().map(during -> new Spell(Truth.TRUE, during)).toList();
    return Spell.outside(List.of(new Spell(Truth.TRUE, whole)), without).stream()
        .map(spell -> requirement.during(spell.during()))
        .toList();
  }
}
