package io.github.supervisionkit.oracle;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who supervises whom, as it is known on a day: the line managers, whose task it is, where no supervisor was ever recorded. */
final class Links {

  private final Facts facts;

  Links(Facts facts) {
    this.facts = facts;
  }

  /** The links that have begun by the day; the line managers until the first supervisor is recorded. */
  List<SupervisorLink> of(Person person, LocalDate today) {
    List<SupervisorLink> links = new ArrayList<>();
    LocalDate recorded = LocalDate.MAX;
    for (SupervisorLink link : person.supervisors()) {
      Optional<LocalDate> first = firstHeld(person, link, today);
      if (first.isPresent()) {
        links.add(link);
        recorded = first.get().isBefore(recorded) ? first.get() : recorded;
      }
    }
    for (LineManagement line : person.lineManagers()) {
      LocalDate end = line.during().endOrMax();
      LocalDate until = end.isBefore(recorded) ? end : recorded;
      if (line.during().from().isBefore(until)) {
        SupervisorLink link =
            new SupervisorLink(line.person(), new DateRange(line.during().from(), until), false);
        firstHeld(person, link, today).ifPresent(day -> links.add(link));
      }
    }
    return links;
  }

  private Optional<LocalDate> firstHeld(Person person, SupervisorLink link, LocalDate today) {
    Optional<Person> other = facts.person(link.person());
    Optional<LocalDate> first = Optional.empty();
    for (LocalDate day = today; !day.isBefore(link.during().from()); day = day.minusDays(1)) {
      LocalDate on = day;
      if (link.during().contains(on)
          && facts.isThere(person, on)
          && other.filter(one -> !facts.isThere(one, on)).isEmpty()) {
        first = Optional.of(on);
      }
    }
    return first;
  }
}
