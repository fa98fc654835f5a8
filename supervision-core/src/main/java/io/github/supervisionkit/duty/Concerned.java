package io.github.supervisionkit.duty;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom a policy concerns: when one of its rules concerns a person, in that its condition holds, the policy covers the person, who is
 * there, and it is in force; and which sessions.
 */
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
    DateRange there = PersonSubject.presence(person, inquiry.asOf());
    DateRange valid = inquiry.pack().inForce().during();
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

  /**
   * Returns whether a condition holds of a person whom the policy covers, as of the day.
   *
   * @param who the condition
   * @param person the person
   * @param inquiry the question
   * @return unknown where a fact is missing; whether the person is there is not asked
   */
  public static Truth now(Condition who, Person person, Inquiry inquiry) {
    return inquiry.covered(who).in(new PersonSubject(person, inquiry).on(inquiry.asOf()));
  }

  /**
   * Returns whether the policy may cover a person at all, as of the day.
   *
   * @param person the person
   * @param inquiry the question
   * @return false only for somebody who is known to be outside the policy
   */
  public static boolean mayBe(Person person, Inquiry inquiry) {
    return mayBe(person, inquiry.asOf(), inquiry);
  }

  /**
   * Returns whether the policy may cover a person at all on a day.
   *
   * @param person the person
   * @param day the day, on or before the as-of day
   * @param inquiry the question
   * @return false only for somebody who is known to be outside the policy
   */
  public static boolean mayBe(Person person, LocalDate day, Inquiry inquiry) {
    Condition covered = inquiry.covered(new Condition.Always());
    return covered instanceof Condition.Always
        || covered.in(new PersonSubject(person, inquiry).on(day)) != Truth.FALSE;
  }

  /**
   * Returns when the policy may cover a person.
   *
   * @param person the person
   * @param inquiry the question
   * @return the times outside which the person is known to be outside the policy, oldest first, with gaps between them
   */
  public static List<DateRange> perhaps(Person person, Inquiry inquiry) {
    return Known.joined(
        Spell.of(inquiry.covered(new Condition.Always()), new PersonSubject(person, inquiry))
            .stream()
            .map(Spell::during)
            .toList());
  }

  /**
   * Returns the sessions that concern a policy at all: those in which somebody was supervised whom it covers, or may cover.
   *
   * @param sessions the sessions
   * @param inquiry the question
   * @return those of them, in their order, in which not everybody is known to be outside the policy on that day
   */
  public static List<DatedSession> sessions(List<DatedSession> sessions, Inquiry inquiry) {
    Condition covered = inquiry.covered(new Condition.Always());
    return covered instanceof Condition.Always
        ? sessions
        : sessions.stream()
            .filter(dated -> {
              List<String> supervisees = dated.session().supervisees();
              return supervisees.isEmpty()
                  || supervisees.stream().anyMatch(id -> mayBe(id, dated, inquiry));
            })
            .toList();
  }

  private static boolean mayBe(String id, DatedSession dated, Inquiry inquiry) {
    return inquiry
        .register()
        .person(id)
        .filter(person -> !mayBe(person, dated.on(), inquiry))
        .isEmpty();
  }
}
