package io.github.supervisionkit.oracle;

import io.github.supervisionkit.vocabulary.Situation;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.vocabulary.WordKind;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;

/** A person on one day. */
record PersonOnDay(Facts facts, Person person, LocalDate day) implements Situation {

  @Override
  public Truth role(String role) {
    for (RoleHeld held : person.roles()) {
      if (held.role().equals(role) && held.during().contains(day)) {
        return Truth.TRUE;
      }
    }
    return Truth.FALSE;
  }

  @Override
  public Truth holdsCases() {
    return Truth.of(facts.holdsCases(person, day));
  }

  @Override
  public Truth circumstance(String name) {
    return Levels.present(person.circumstances(), name, day);
  }

  @Override
  public Truth atLeast(String name, String level) {
    return Levels.atLeast(
        facts.pack().vocabulary().find(WordKind.PERSON_CIRCUMSTANCE, name),
        person.circumstances(),
        name,
        level,
        day);
  }

  @Override
  public Truth subject(String kind) {
    return Truth.FALSE;
  }

  @Override
  public Truth newlyAllocated() {
    return Truth.FALSE;
  }
}
