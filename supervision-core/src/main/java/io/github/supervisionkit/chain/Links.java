package io.github.supervisionkit.chain;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Known;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who supervises whom on the as-of day. */
final class Links {

  private final Inquiry inquiry;

  /** One recorded link, whether as supervisor or as line manager. */
  private record Link(String to, DateRange during) {}

  Links(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  boolean isPresent(Person person) {
    return PersonSubject.presence(person, inquiry.asOf()).contains(inquiry.asOf());
  }

  /** The supervisor who is there, the latest where several are recorded; the line manager where there is none. */
  Optional<String> supervisor(String person) {
    return inquiry.register().person(person).flatMap(found -> {
      Optional<String> supervisor = latest(supervisors(found));
      return supervisor.isPresent() ? supervisor : latest(lineManagers(found));
    });
  }

  private Optional<String> latest(Stream<Link> links) {
    return links
        .filter(link -> Known.holds(link.during(), inquiry.asOf(), inquiry.asOf()))
        .filter(
            link -> inquiry.register().person(link.to()).filter(this::isPresent).isPresent())
        .max(Comparator.<Link, LocalDate>comparing(link -> link.during().from())
            .thenComparing(Link::to))
        .map(Link::to);
  }

  private static Stream<Link> supervisors(Person person) {
    return person.supervisors().stream().map(link -> new Link(link.person(), link.during()));
  }

  private static Stream<Link> lineManagers(Person person) {
    return person.lineManagers().stream().map(link -> new Link(link.person(), link.during()));
  }

  /** The people of the circle that a person is in, beginning and ending with that person; empty where there is none. */
  List<String> circle(String person) {
    List<String> path = new ArrayList<>();
    path.add(person);
    Optional<String> next = supervisor(person);
    while (next.isPresent() && !path.contains(next.orElseThrow())) {
      path.add(next.orElseThrow());
      next = supervisor(next.orElseThrow());
    }
    if (next.filter(person::equals).isEmpty()) {
      return List.of();
    }
    path.add(person);
    return path;
  }

  /** Since when a person has had no supervisor, where one was recorded before. */
  Optional<LocalDate> broken(Person person) {
    return Stream.concat(supervisors(person), lineManagers(person))
        .map(link -> link.during().endOrMax())
        .filter(end -> !end.isAfter(inquiry.asOf()))
        .max(Comparator.naturalOrder())
        .filter(end -> supervisor(person.id()).isEmpty());
  }
}
