package io.github.supervisionkit.duty;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.workforce.Person;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who supervises a person, as known on the as-of day: the supervisors recorded, and the line managers where no supervisor
 * ever was.
 */
public final class Supervisors {

  private final Inquiry inquiry;

  /**
   * Who supervises for a while.
   *
   * @param supervisor the supervisor
   * @param during when, while both are there
   * @param delegated whether the task was given to somebody who isn't the line manager
   */
  public record Link(String supervisor, DateRange during, boolean delegated)
      implements Serializable {

    /**
     * Checks that every part is there.
     *
     * @param supervisor the supervisor
     * @param during when
     * @param delegated whether the task was given
     */
    public Link {
      Objects.requireNonNull(supervisor, "supervisor");
      Objects.requireNonNull(during, "during");
    }
  }

  /**
   * Obtains the supervisors of a question.
   *
   * @param inquiry the question
   */
  public Supervisors(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
  }

  /**
   * Returns who supervises a person and who did: until the first supervisor is recorded, the line managers.
   *
   * @param person the supervisee
   * @return the links, by their first day and then by supervisor
   */
  public List<Link> of(Person person) {
    List<Link> links = new ArrayList<>();
    person
        .supervisors()
        .forEach(link -> add(links, person, link.person(), link.during(), link.delegated()));
    LocalDate recorded = links.stream()
        .map(link -> link.during().from())
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
    DateRange before = new DateRange(LocalDate.MIN, recorded);
    person
        .lineManagers()
        .forEach(link -> link.during()
            .intersection(before)
            .ifPresent(during -> add(links, person, link.person(), during, false)));
    links.sort(
        Comparator.comparing((Link link) -> link.during().from()).thenComparing(Link::supervisor));
    return links;
  }

  private void add(
      List<Link> links, Person person, String supervisor, DateRange during, boolean delegated) {
    Optional<DateRange> there = inquiry
        .register()
        .person(supervisor)
        .map(other -> PersonSubject.presence(other, inquiry.asOf()));
    Known.range(during, inquiry.asOf())
        .flatMap(PersonSubject.presence(person, inquiry.asOf())::intersection)
        .flatMap(range -> there.isEmpty() ? Optional.of(range) : there.get().intersection(range))
        .filter(range -> !range.from().isAfter(inquiry.asOf()))
        .ifPresent(range -> links.add(new Link(supervisor, range, delegated)));
  }
}
