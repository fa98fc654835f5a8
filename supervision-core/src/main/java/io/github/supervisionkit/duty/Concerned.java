package io.github.supervisionkit.duty;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.util.ArrayList;
import java.util.List;

/** When a rule concerns a person: its condition holds, the policy covers the person, who is there, and it is in force. */
public final class Concerned {

  private Concerned() {}

  /**
   * Returns when a condition concerns a person.
   *
   * @param who the condition
   * @param person the person
   * @param inquiry the question
   * @return the spells in which it surely does, as known on the as-of day, oldest first
   */
  public static List<Spell> by(Condition who, Person person, Inquiry inquiry) {
    InForce inForce = inquiry.pack().inForce();
    DateRange there = PersonSubject.presence(person, inquiry.asOf());
    DateRange valid = new DateRange(inForce.from(), inForce.until());
    List<Spell> spells = new ArrayList<>();
    for (Spell spell : Spell.of(inquiry.covered(who), new PersonSubject(person, inquiry))) {
      if (spell.truth() == Truth.TRUE) {
        spell
            .within(there)
            .flatMap(part -> part.within(valid))
            .filter(part -> !part.during().from().isAfter(inquiry.asOf()))
            .ifPresent(spells::add);
      }
    }
    return spells;
  }
}
