package io.github.supervisionkit.chain;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Supervisors;
import java.util.ArrayList;
import java.util.List;

/** Who supervises whom, and when, as known on the as-of day. */
final class Links {

  private final Inquiry inquiry;
  private final Supervisors supervisors;

  /** One recorded link, whether as supervisor or as line manager, while both are there. */
  record Link(String to, DateRange during) {}

  /** A circle: its people, beginning and ending with the same one, and when it held. */
  record Circle(List<String> people, DateRange during) {}

  Links(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.supervisors = new Supervisors(inquiry);
  }

  /** The supervisors of a person who are people of the service; the line managers where no supervisor was ever recorded. */
  List<Link> of(String person) {
    return inquiry.register().person(person).map(supervisors::of).orElse(List.of()).stream()
        .filter(link -> inquiry.register().person(link.supervisor()).isPresent())
        .map(link -> new Link(link.supervisor(), link.during()))
        .toList();
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
