package io.github.supervisionkit.law;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.service.Organisation;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The same service with something changed. */
final class Changes {

  private Changes() {}

  private static ServiceRecord.Builder copy(ServiceRecord service) {
    ServiceRecord.Builder builder = ServiceRecord.builder();
    builder.from(service);
    return builder;
  }

  private static ServiceRecord people(ServiceRecord service, UnaryOperator<Person> change) {
    return copy(service).people(service.people().stream().map(change).toList()).build();
  }

  private static Person.Builder copy(Person person) {
    Person.Builder builder = Person.builder();
    builder.from(person);
    return builder;
  }

  static Question withoutAbsences(Question question) {
    ServiceRecord service =
        people(question.service(), person -> copy(person).absences(List.of()).build());
    return new Question(service, question.asOf());
  }

  /** One role each, from the start, no cases, no absences, no arrangements and no agreements. */
  static Question withoutChanges(Question question) {
    ServiceRecord service = people(
        question.service(),
        person -> copy(person)
            .absences(List.of())
            .arrangements(List.of())
            .roles(person.roles().stream().limit(1).toList())
            .build());
    return new Question(
        copy(service)
            .agreements(List.of())
            .cases(List.of())
            .sessions(service.sessions().stream()
                .map(session -> {
                  Session.Builder builder = Session.builder();
                  builder.from(session);
                  return builder.discussions(List.of()).matters(List.of()).build();
                })
                .toList())
            .matters(List.of())
            .records(List.of())
            .build(),
        question.asOf());
  }

  /** A session more, of everybody. */
  static ServiceRecord withSession(ServiceRecord service, LocalDate day) {
    Session session = Session.builder()
        .id("more")
        .start(Moment.onDate(day))
        .supervisor(service.people().stream().findFirst().map(Person::id))
        .supervisees(service.people().stream().map(Person::id).toList())
        .build();
    return copy(service).addSessions(session).build();
  }

  /** The last session up to the as-of day later, though not after that day; the service itself where there is none. */
  static ServiceRecord withLastSessionLater(Question question, int days, ZoneId zone) {
    ServiceRecord service = question.service();
    Optional<Session> last = service.sessions().stream()
        .filter(session -> session.status() == SessionStatus.HELD)
        .filter(session -> !session.start().date(zone).isAfter(question.asOf()))
        .max(Comparator.comparing(session -> session.start().date(zone)));
    if (last.isEmpty()) {
      return service;
    }
    LocalDate later = last.get().start().date(zone).plusDays(days);
    LocalDate day = later.isAfter(question.asOf()) ? question.asOf() : later;
    Session.Builder moved = Session.builder();
    moved.from(last.get());
    List<Session> sessions = new ArrayList<>(service.sessions());
    sessions.remove(last.get());
    sessions.add(moved.start(Moment.onDate(day)).end(Optional.empty()).build());
    return copy(service).sessions(sessions).build();
  }

  /** Nobody works part-time: with such people something looser than the policy may be agreed. */
  static Question withoutPartTime(Question question) {
    ServiceRecord service = people(
        question.service(),
        person -> copy(person)
            .circumstances(person.circumstances().stream()
                .filter(one -> !one.name().equals("part-time"))
                .toList())
            .build());
    return new Question(service, question.asOf());
  }

  static ServiceRecord withArrangement(
      ServiceRecord service, String person, String every, LocalDate from) {
    return people(
        service,
        one -> one.id().equals(person)
            ? copy(one)
                .addArrangements(Arrangement.builder()
                    .id("law")
                    .during(DateRange.from(from))
                    .form("one-to-one")
                    .every(Periods.cadence(every).orElseThrow())
                    .build())
                .build()
            : one);
  }

  static ServiceRecord withAgreements(ServiceRecord service, UnaryOperator<Agreement> change) {
    return copy(service)
        .agreements(service.agreements().stream().map(change).toList())
        .build();
  }

  static ServiceRecord withClosure(ServiceRecord service, LocalDate closure) {
    Organisation.Builder organisation = Organisation.builder();
    organisation.from(service.organisation());
    return copy(service).organisation(organisation.addClosures(closure).build()).build();
  }
}
