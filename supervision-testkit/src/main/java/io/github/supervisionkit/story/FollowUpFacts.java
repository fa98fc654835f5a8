package io.github.supervisionkit.story;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.policy.ActionsDone;
import io.github.supervisionkit.policy.AgreementReview;
import io.github.supervisionkit.policy.HandoverOfRecords;
import io.github.supervisionkit.policy.NewDateAfterRearranging;
import io.github.supervisionkit.policy.NextBooked;
import io.github.supervisionkit.policy.ObservationFedBack;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.RetentionAfterLeaving;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.Observation;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Action;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.vocabulary.WordKind;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** What follows a session, an observation, a change of supervisor, or somebody's leaving, where a policy asks for it: late, missing, doubled. */
final class FollowUpFacts {

  private final PolicyPack pack;
  private final ServiceRecord service;
  private final Dice dice;
  private final Days days;
  private final List<RecordEntry> records = new ArrayList<>();
  private int actions;

  FollowUpFacts(PolicyPack pack, ServiceRecord service, Dice dice) {
    this.pack = pack;
    this.service = service;
    this.dice = dice;
    this.days = Days.of(service, pack.zone(), dice);
  }

  ServiceRecord added() {
    if (days.isEmpty()) {
      return service;
    }
    records.addAll(service.records());
    ServiceRecord.Builder all = ServiceRecord.builder();
    all.from(service);
    return all.sessions(service.sessions().stream().map(this::session).toList())
        .people(service.people().stream().map(this::person).toList())
        .observations(observations())
        .agreements(agreements())
        .records(records)
        .build();
  }

  private boolean asks(Class<? extends Rule> rule) {
    return !pack.rules(rule).isEmpty();
  }

  private Session session(Session session) {
    Session.Builder more = Session.builder();
    more.from(session);
    if (asks(NextBooked.class) && dice.percent(40)) {
      more.nextBooked(
          dice.percent(80) ? dayOf(session).plusDays(dice.between(1, 60)) : days.beside());
    }
    while (asks(ActionsDone.class) && dice.percent(30)) {
      more.addActions(action());
    }
    if (asks(NewDateAfterRearranging.class)) {
      if (session.status() == SessionStatus.CANCELLED && dice.percent(60)) {
        more.status(SessionStatus.REARRANGED);
      }
      if (session.status() != SessionStatus.HELD && dice.percent(70)) {
        more.rearrangedTo(dice.pick(service.sessions()).id());
      }
    }
    return more.build();
  }

  private LocalDate dayOf(Session session) {
    return session.start().date(pack.zone());
  }

  private Action action() {
    Action.Builder action = Action.builder().id("a" + ++actions);
    if (dice.percent(80)) {
      action.owner(dice.pick(service.people()).id());
    }
    if (dice.percent(80)) {
      action.due(days.beside());
    }
    if (dice.percent(50)) {
      action.done(days.beside());
    }
    return action.build();
  }

  private List<Observation> observations() {
    List<Observation> observations = new ArrayList<>(service.observations());
    for (Person person : service.people()) {
      while (asks(ObservationFedBack.class) && dice.percent(50)) {
        boolean fedBack = !service.sessions().isEmpty() && dice.percent(60);
        observations.add(new Observation(
            person.id(), days.beside(), fedBack ? dice.pick(service.sessions()).id() : ""));
      }
    }
    return observations;
  }

  /** One of several people, made and reviewed when it may be. */
  private List<Agreement> agreements() {
    List<Agreement> agreements = new ArrayList<>(service.agreements());
    for (Placed<AgreementReview> placed : pack.rules(AgreementReview.class)) {
      if (agreements.isEmpty() && dice.percent(60)) {
        Agreement.Builder agreement = Agreement.builder()
            .id("g1")
            .form(placed.rule().form())
            .made(days.beside().minusDays(dice.between(0, 60)));
        service.people().stream()
            .map(Person::id)
            .filter(id -> dice.percent(60))
            .forEach(agreement::addSupervisees);
        while (dice.percent(50)) {
          agreement.addReviewed(days.beside());
        }
        agreements.add(agreement.build());
      }
    }
    return agreements;
  }

  private Person person(Person person) {
    Person.Builder more = Person.builder();
    more.from(person);
    if (asks(HandoverOfRecords.class)) {
      new SupervisorSpells(service.people(), days, dice).of(person, more);
      handoversNoted(person.id(), more);
    }
    for (Placed<RetentionAfterLeaving> placed : pack.rules(RetentionAfterLeaving.class)) {
      Period keep = placed.rule().keep();
      if (dice.percent(40)) {
        LocalDate left = dice.percent(50) ? days.beside().minus(keep) : days.beside();
        more.left(left);
        person
            .started()
            .filter(day -> !day.isBefore(left))
            .ifPresent(day -> more.started(left.minusDays(90)));
      }
      more.build().left().ifPresent(left -> deletions(person.id(), left.plus(keep)));
    }
    return more.build();
  }

  private void handoversNoted(String person, Person.Builder more) {
    for (SupervisorLink link : more.build().supervisors()) {
      LocalDate from = link.during().from();
      while (dice.percent(50)) {
        RecordEntry.Builder entry = RecordEntry.builder()
            .of("handover:" + person + ":" + (dice.percent(90) ? from : days.beside()))
            .at(Moments.on(from.plusDays(dice.between(-2, 20)), pack.zone(), dice));
        if (dice.percent(85)) {
          entry.place(place());
        }
        if (dice.percent(85)) {
          entry.by(
              dice.percent(75) ? link.person() : dice.pick(service.people()).id());
        }
        records.add(entry.build());
      }
    }
  }

  private String place() {
    return dice.percent(80)
        ? pack.rules(HandoverOfRecords.class).get(0).rule().place()
        : dice.pick(pack.vocabulary().of(WordKind.PLACE));
  }

  private void deletions(String person, LocalDate limit) {
    while (dice.percent(40)) {
      LocalDate day = dice.percent(60) ? limit.plusDays(dice.between(-1, 1)) : days.beside();
      records.add(RecordEntry.builder()
          .of("deletion:" + person)
          .at(Moments.on(day, pack.zone(), dice))
          .build());
    }
  }
}
