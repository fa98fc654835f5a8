package io.github.supervisionkit.story;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.policy.HoursInUnit;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.SupervisionChain;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who supervises whom and for how long, where a policy asks: links that are missing or go in circles, sessions whose end nobody knows. */
final class RandomLinks {

  private final PolicyPack pack;
  private final ServiceRecord service;
  private final Dice dice;
  private final Days days;

  RandomLinks(PolicyPack pack, ServiceRecord service, Dice dice) {
    this.pack = pack;
    this.service = service;
    this.dice = dice;
    this.days = Days.of(service, pack.zone(), dice);
  }

  ServiceRecord added() {
    boolean hours = !pack.rules(HoursInUnit.class).isEmpty();
    boolean chain = !pack.rules(SupervisionChain.class).isEmpty();
    if (days.isEmpty() || (!hours && !chain)) {
      return service;
    }
    ServiceRecord.Builder all = ServiceRecord.builder();
    all.from(service);
    if (hours) {
      all.sessions(service.sessions().stream().map(this::lasting).toList());
    }
    return all.people(service.people().stream()
            .map(person -> chain ? linked(person) : begun(person))
            .toList())
        .build();
  }

  /** Some that are long enough, alone or together, and some of which nobody knows. */
  private Session lasting(Session session) {
    Session.Builder lasting = Session.builder();
    lasting.from(session);
    int minutes = dice.pick(List.of(30, 45, 60, 90, 120, 180));
    return dice.percent(15)
        ? lasting.end(Optional.empty()).build()
        : lasting.end(Moments.after(session.start(), minutes)).build();
  }

  /** Of some nobody knows when they started, and no role will tell. */
  private Person begun(Person person) {
    Person.Builder begun = Person.builder();
    begun.from(person);
    boolean untold = person.roles().isEmpty() && person.left().isEmpty();
    return untold && dice.percent(30) ? begun.started(Optional.empty()).build() : begun.build();
  }

  private Person linked(Person person) {
    Person.Builder linked = Person.builder();
    linked.from(begun(person));
    if (dice.percent(60)) {
      linked.supervisors(List.of());
      while (dice.percent(55)) {
        linked.addSupervisors(new SupervisorLink(anybody(), during(), dice.percent(20)));
      }
    }
    if (dice.percent(20)) {
      linked.lineManagers(List.of());
    } else if (dice.percent(25)) {
      linked.addLineManagers(new LineManagement(anybody(), during()));
    }
    LocalDate left = days.beside();
    boolean leaves = linked.build().started().filter(left::isAfter).isPresent();
    return leaves && dice.percent(10) ? linked.left(left).build() : linked.build();
  }

  private String anybody() {
    return dice.pick(service.people()).id();
  }

  private DateRange during() {
    LocalDate from = days.beside();
    LocalDate until = days.beside();
    return dice.percent(50) || !until.isAfter(from)
        ? DateRange.from(from)
        : DateRange.of(from, until);
  }
}
