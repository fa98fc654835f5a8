package io.github.supervisionkit.chain;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Known;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.workforce.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who supervises whom, and when, as known on the as-of day. */
final class Links {

  private final Inquiry inquiry;

  /** One recorded link, whether as supervisor or as line manager, while both are there. */
  record Link(String to, DateRange during) {}

  /** A circle: its people, beginning and ending with the same one, and when it held. */
  record Circle(List<String> people, DateRange during) {}

  Links(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** The supervisors of a person; the line managers where no supervisor was ever recorded. */
  List<Link> of(String person) {
    return inquiry.register().person(person).map(this::of).orElse(List.of());
  }

  private List<Link> of(Person person) {
    List<Link> supervisors = known(
        person, person.supervisors().stream().map(link -> new Link(link.person(), link.during())));
    return supervisors.isEmpty()
        ? known(
            person,
            person.lineManagers().stream().map(link -> new Link(link.person(), link.during())))
        : supervisors;
  }

  private List<Link> known(Person person, Stream<Link> links) {
    DateRange there = PersonSubject.presence(person, inquiry.asOf());
    List<Link> known = new ArrayList<>();
    links.forEach(link -> inquiry
        .register()
        .person(link.to())
        .map(to -> PersonSubject.presence(to, inquiry.asOf()))
        .flatMap(there::intersection)
        .flatMap(both -> Known.range(link.during(), inquiry.asOf()).flatMap(both::intersection))
        .ifPresent(during -> known.add(new Link(link.to(), during))));
    known.sort(Comparator.comparing((Link link) -> link.during().from()).thenComparing(Link::to));
    return known;
  }

  /** Who supervises on the as-of day, the latest where several are recorded. */
  Optional<String> supervisor(String person) {
    return of(person).stream()
        .filter(link -> link.during().contains(inquiry.asOf()))
        .reduce((earlier, later) -> later)
        .map(Link::to);
  }

  /** The circles that a person is or was in. */
  List<Circle> circles(String person) {
    List<Circle> circles = new ArrayList<>();
    for (Link link : of(person)) {
      follow(person, List.of(person), link, link.during(), circles);
    }
    return circles;
  }

  private void follow(
      String start, List<String> path, Link link, DateRange during, List<Circle> circles) {
    List<String> longer = new ArrayList<>(path);
    longer.add(link.to());
    if (link.to().equals(start)) {
      circles.add(new Circle(longer, during));
    } else if (!path.contains(link.to())) {
      for (Link next : of(link.to())) {
        during
            .intersection(next.during())
            .ifPresent(both -> follow(start, longer, next, both, circles));
      }
    }
  }
}
