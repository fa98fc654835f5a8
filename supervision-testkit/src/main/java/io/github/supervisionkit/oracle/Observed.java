package io.github.supervisionkit.oracle;

import io.github.supervisionkit.policy.ObservationFedBack;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.Observation;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What was observed of somebody's practice is open until a session in which it was fed back is held. */
final class Observed implements Part {

  private final Facts facts;

  Observed(Facts facts) {
    this.facts = facts;
  }

  @Override
  public List<Answer> answersOn(LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Placed<ObservationFedBack> placed : facts.pack().rules(ObservationFedBack.class)) {
      for (Person person : facts.service().people()) {
        boolean isGone = person.left().filter(day -> !day.isAfter(today)).isPresent();
        for (LocalDate day : isGone ? Set.<LocalDate>of() : observed(person, today)) {
          answers.add(answer(placed, person, day, today));
        }
      }
    }
    return answers;
  }

  /** The days on which somebody's practice was observed, while the policy covered it. */
  private Set<LocalDate> observed(Person person, LocalDate today) {
    Set<LocalDate> days = new TreeSet<>();
    for (Observation observation : facts.service().observations()) {
      LocalDate day = observation.on();
      if (observation.person().equals(person.id())
          && !day.isAfter(today)
          && facts.inForceOn(day)
          && facts.covers(person, day) != Truth.FALSE) {
        days.add(day);
      }
    }
    return days;
  }

  /** Two observations of one day are fed back with the later of them. */
  private Answer answer(
      Placed<ObservationFedBack> placed, Person person, LocalDate day, LocalDate today) {
    String duty = placed.clause().id() + "/" + person.id() + "/" + day;
    Answer open = Answer.of(duty, placed.clause(), Status.OPEN);
    LocalDate last = day;
    for (Observation observation : facts.service().observations()) {
      if (observation.person().equals(person.id()) && observation.on().equals(day)) {
        Optional<LocalDate> fedBack = fedBack(observation, today);
        if (fedBack.isEmpty()) {
          return open;
        }
        last = fedBack.get().isAfter(last) ? fedBack.get() : last;
      }
    }
    return open.with(Status.MET).withDone(last);
  }

  /** A session before the observation fed nothing back. */
  private Optional<LocalDate> fedBack(Observation observation, LocalDate today) {
    return facts.heldBy(today).stream()
        .filter(session -> session.id().equals(observation.fedBack()))
        .map(facts::dayOf)
        .filter(day -> !day.isBefore(observation.on()))
        .findFirst();
  }
}
