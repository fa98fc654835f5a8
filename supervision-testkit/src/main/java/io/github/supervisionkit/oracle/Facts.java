package io.github.supervisionkit.oracle;

import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.policy.CountsWithOffer;
import io.github.supervisionkit.policy.Covers;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.PersonEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be asked of a service about one day, under one pack. */
final class Facts {

  private static final String ONE_TO_ONE = "one-to-one";
  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

  private final PolicyPack pack;
  private final ServiceRecord service;
  private final LocalDate asOf;
  private final WorkingDays workingDays;
  private final Map<String, Person> people = new HashMap<>();
  private final InForce inForce;
  private final Map<LocalDate, List<Session>> heldOn = new HashMap<>();
  private final Laxity laxity = new Laxity();

  Facts(PolicyPack pack, ServiceRecord service, WorkingCalendar calendar, LocalDate asOf) {
    this.pack = pack;
    this.service = service;
    this.asOf = asOf;
    this.inForce = pack.inForce();
    this.workingDays =
        new WorkingDays(calendar, new HashSet<>(service.organisation().closures()));
    service.people().forEach(person -> people.put(person.id(), person));
    for (Session session : service.sessions()) {
      if (session.status() == SessionStatus.HELD) {
        heldOn.computeIfAbsent(dayOf(session), day -> new ArrayList<>()).add(session);
      }
    }
  }

  Laxity laxity() {
    return laxity;
  }

  PolicyPack pack() {
    return pack;
  }

  ServiceRecord service() {
    return service;
  }

  LocalDate asOf() {
    return asOf;
  }

  WorkingDays workingDays() {
    return workingDays;
  }

  int parameter(String name, int otherwise) {
    return service.organisation().parameters().getOrDefault(name, otherwise);
  }

  LocalDate dayOf(Session session) {
    return session.start().date(pack.zone());
  }

  LocalDate endOf(Session session) {
    return session.end().orElse(session.start()).date(pack.zone());
  }

  List<Session> heldOn(LocalDate day) {
    return heldOn.getOrDefault(day, List.of());
  }

  /** The sessions held until the end of a day, be they over or not. */
  List<Session> heldBy(LocalDate day) {
    return service.sessions().stream()
        .filter(session -> session.status() == SessionStatus.HELD)
        .filter(session -> !dayOf(session).isAfter(day))
        .toList();
  }

  /** Those of them that are over, of which the policy asks something. */
  List<Session> closedBy(LocalDate day) {
    return heldBy(day).stream()
        .filter(session -> !endOf(session).isAfter(day))
        .filter(session -> inForceOn(endOf(session)) && isCovered(session))
        .toList();
  }

  /** Whether the policy covers somebody who was supervised in a session, or nobody knows who that was. */
  boolean isCovered(Session session) {
    for (String id : session.supervisees()) {
      Optional<Person> person = person(id);
      if (person.isEmpty() || covers(person.get(), dayOf(session)) != Truth.FALSE) {
        return true;
      }
    }
    return session.supervisees().isEmpty();
  }

  Optional<Person> person(String id) {
    return Optional.ofNullable(people.get(id));
  }

  boolean inForceOn(LocalDate day) {
    return inForce.on(day);
  }

  /** Whether the person works for the service on the day; somebody without a first day always did. */
  boolean isThere(Person person, LocalDate day) {
    return !day.isBefore(start(person).orElse(LocalDate.MIN))
        && day.isBefore(person.left().orElse(LocalDate.MAX));
  }

  /** Whether the policy asks something of somebody on a day: it is in force, covers them, and they are there. */
  Truth concerns(Condition who, Person person, LocalDate day) {
    if (!inForceOn(day) || !isThere(person, day)) {
      return Truth.FALSE;
    }
    return who.in(new PersonOnDay(this, person, day)).and(covers(person, day));
  }

  /** Whether the policy covers somebody on a day. */
  Truth covers(Person person, LocalDate day) {
    Truth covered = Truth.TRUE;
    for (Placed<Covers> covers : pack.rules(Covers.class)) {
      covered = covered.and(covers.rule().who().in(new PersonOnDay(this, person, day)));
    }
    return covered;
  }

  /** The first day on which the policy can ask anything of somebody. */
  LocalDate firstDayOf(Person person) {
    LocalDate begun = inForce.from().isBefore(LONG_AGO) ? LONG_AGO : inForce.from();
    return start(person).filter(begun::isBefore).orElse(begun);
  }

  /** How what is not done yet stands. */
  Status standing(LocalDate limit, LocalDate today) {
    return Standings.of(limit, today, parameter("dueSoonDays", Standings.DUE_SOON_DAYS));
  }

  /** The first day of somebody, as far as anybody knows on the day of the question. */
  Optional<LocalDate> start(Person person) {
    return person
        .started()
        .or(() -> person.roles().stream()
            .map(held -> held.during().from())
            .filter(from -> !from.isAfter(asOf))
            .min(LocalDate::compareTo));
  }

  boolean isOpen(CaseFile file, LocalDate day) {
    return !day.isBefore(file.opened().orElse(LocalDate.MIN))
        && day.isBefore(file.closed().orElse(LocalDate.MAX));
  }

  boolean holdsCases(Person person, LocalDate day) {
    for (CaseFile file : service.cases()) {
      if (isOpen(file, day) && holds(person.id(), file, day)) {
        return true;
      }
    }
    return false;
  }

  boolean holds(String person, CaseFile file, LocalDate day) {
    for (Allocation allocation : file.holders()) {
      if (allocation.person().equals(person) && allocation.during().contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** The stream that a session belongs to, if its form counts there. */
  boolean countsIn(String streamId, Session session) {
    Optional<Stream> stream = session.stream().isPresent()
        ? session.stream().flatMap(pack.vocabulary()::stream)
        : pack.vocabulary().mainStream(session.form());
    return stream
        .filter(found -> found.id().equals(streamId) && found.forms().contains(session.form()))
        .isPresent();
  }

  /** Whether a session counts for a supervisee: also one of another form, where the offer that it needs is on record. */
  boolean countsFor(Person person, String streamId, Session session) {
    if (countsIn(streamId, session)) {
      return true;
    }
    for (Placed<CountsWithOffer> placed : pack.rules(CountsWithOffer.class)) {
      CountsWithOffer rule = placed.rule();
      if (rule.stream().equals(streamId) && rule.form().equals(session.form())) {
        return person.events().stream()
            .filter(event -> event.event().equals(rule.event()))
            .map(PersonEvent::on)
            .anyMatch(on -> !on.isAfter(asOf) && !on.plus(rule.within()).isBefore(asOf));
      }
    }
    return false;
  }

  /** Whether a session is formal: one to one, in a main stream. */
  boolean isFormal(Session session) {
    return session.form().equals(ONE_TO_ONE)
        && pack.vocabulary().streams().stream()
            .anyMatch(stream -> stream.main() && countsIn(stream.id(), session));
  }

  static boolean discusses(Session session, String caseId) {
    for (CaseDiscussion discussion : session.discussions()) {
      if (discussion.caseId().equals(caseId)) {
        return true;
      }
    }
    return false;
  }
}
