package io.github.supervisionkit.contract;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Known;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.duty.Sessions;
import io.github.supervisionkit.duty.Supervisors;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who meets whom for a form of supervision: as it is recorded, and before the first record of it as the sessions show. */
final class Relationships {

  private static final String ONE_TO_ONE = "one-to-one";

  private final Inquiry inquiry;
  private final Supervisors supervisors;
  private final Sessions sessions;

  Relationships(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.supervisors = new Supervisors(inquiry);
    this.sessions = new Sessions(inquiry);
  }

  /** The relationships of a supervisee, past and present. */
  List<Relationship> of(Person person, String form) {
    List<Supervisors.Link> links = form.equals(ONE_TO_ONE) ? supervisors.of(person) : List.of();
    List<Relationship> relationships = new ArrayList<>();
    shown(person, form, firstDay(links), relationships);
    Map<String, List<DateRange>> recorded = new LinkedHashMap<>();
    links.forEach(link ->
        recorded.computeIfAbsent(link.supervisor(), key -> new ArrayList<>()).add(link.during()));
    recorded.forEach((supervisor, ranges) -> Known.joined(ranges)
        .forEach(during ->
            relationships.add(new Relationship(person.id(), Optional.of(supervisor), during))));
    return relationships;
  }

  /** Each goes on until somebody else has taken over, or either is gone. */
  private void shown(
      Person person, String form, LocalDate recorded, List<Relationship> relationships) {
    List<DatedSession> held = formal(person, form).stream()
        .filter(dated -> dated.on().isBefore(recorded))
        .toList();
    Map<Optional<String>, LocalDate> first = new LinkedHashMap<>();
    held.forEach(dated -> first.putIfAbsent(dated.session().supervisor(), dated.on()));
    first.forEach((supervisor, from) -> {
      Optional<LocalDate> takenOver = takenOver(held, supervisor);
      LocalDate until =
          takenOver.orElse(PersonSubject.presence(person, inquiry.asOf()).endOrMax());
      LocalDate gone = supervisor
          .flatMap(inquiry.register()::person)
          .map(other -> PersonSubject.presence(other, inquiry.asOf()).endOrMax())
          .orElse(LocalDate.MAX);
      LocalDate end = Stream.of(until, gone, recorded).min(LocalDate::compareTo).orElseThrow();
      if (end.isAfter(from)) {
        relationships.add(new Relationship(person.id(), supervisor, new DateRange(from, end)));
      }
    });
  }

  /** Since when supervisors are recorded. */
  private static LocalDate firstDay(List<Supervisors.Link> links) {
    return links.isEmpty() ? LocalDate.MAX : links.get(0).during().from();
  }

  /** The day of the first session with somebody else after the last one with a supervisor. */
  private static Optional<LocalDate> takenOver(
      List<DatedSession> held, Optional<String> supervisor) {
    LocalDate last = held.stream()
        .filter(dated -> dated.session().supervisor().equals(supervisor))
        .map(DatedSession::on)
        .reduce(LocalDate.MIN, (one, other) -> other);
    return held.stream().map(DatedSession::on).filter(last::isBefore).findFirst();
  }

  /** The first sessions of a supervisee, one for each supervisor who isn't a mere stand-in. */
  List<DatedSession> firstSessions(Person person, String form) {
    List<Supervisors.Link> links = form.equals(ONE_TO_ONE) ? supervisors.of(person) : List.of();
    Map<Optional<String>, DatedSession> first = new LinkedHashMap<>();
    for (DatedSession dated : formal(person, form)) {
      Optional<String> supervisor = dated.session().supervisor();
      boolean standIn = supervisor.isPresent()
          && !dated.on().isBefore(firstDay(links))
          && links.stream().noneMatch(link -> link.supervisor().equals(supervisor.get()));
      if (!standIn) {
        first.putIfAbsent(supervisor, dated);
      }
    }
    return List.copyOf(first.values());
  }

  private List<DatedSession> formal(Person person, String form) {
    return inquiry.pack().vocabulary().mainStream(form).map(stream -> stream.id()).stream()
        .flatMap(stream -> sessions.held(stream, person.id()).stream())
        .filter(dated -> dated.session().form().equals(form))
        .filter(dated -> inquiry.pack().inForce().on(dated.on()))
        .toList();
  }
}
