package io.github.supervisionkit.contract;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Concerned;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Known;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.duty.Supervisors;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The agreements that are known on the as-of day, and when each of them counts: of a pair's agreements the latest does. */
public final class Contracts {

  private static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);
  private static final Comparator<Agreement> OLDEST_FIRST =
      Comparator.comparing(Agreement::made).thenComparing(Agreement::id);

  private final Inquiry inquiry;
  private final Supervisors supervisors;
  private final List<Agreement> made;

  /**
   * Obtains the agreements of a question.
   *
   * @param inquiry the question
   */
  public Contracts(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.supervisors = new Supervisors(inquiry);
    this.made = inquiry.register().service().agreements().stream()
        .filter(agreement -> !agreement.made().isAfter(inquiry.asOf()))
        .sorted(OLDEST_FIRST)
        .toList();
  }

  /**
   * Returns the agreements for a form of supervision.
   *
   * @param form the form
   * @return those made on or before the as-of day, oldest first
   */
  public List<Agreement> of(String form) {
    return made.stream().filter(agreement -> agreement.form().equals(form)).toList();
  }

  /**
   * Returns the agreements of a supervisee.
   *
   * @param form the form of supervision
   * @param person the supervisee
   * @return those made on or before the as-of day, oldest first
   */
  public List<Agreement> of(String form, String person) {
    return of(form).stream()
        .filter(agreement -> agreement.supervisees().contains(person))
        .toList();
  }

  /**
   * Returns the agreements of a pair. One that names no supervisor may be with any.
   *
   * @param form the form of supervision
   * @param supervisor the supervisor; empty where it isn't known who it is
   * @param person the supervisee
   * @return those made on or before the as-of day, oldest first
   */
  public List<Agreement> between(String form, Optional<String> supervisor, String person) {
    return of(form, person).stream()
        .filter(agreement -> isSame(agreement.supervisor(), supervisor))
        .toList();
  }

  private static boolean isSame(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /**
   * Returns the person whom a finding about an agreement concerns.
   *
   * @param agreement the agreement
   * @return the supervisee, or the supervisor where there are several supervisees
   */
  public static Optional<String> answers(Agreement agreement) {
    return agreement.supervisees().size() == 1
        ? Optional.of(agreement.supervisees().get(0))
        : agreement.supervisor();
  }

  /**
   * Returns whether an agreement is the first of all its pairs, not one that renews another.
   *
   * @param agreement the agreement
   * @return whether it is
   */
  public boolean isFirst(Agreement agreement) {
    return agreement.supervisees().stream()
        .allMatch(person ->
            between(agreement.form(), agreement.supervisor(), person).get(0).equals(agreement));
  }

  /**
   * Returns when an agreement counts for any of its supervisees while the policy is in force.
   *
   * @param agreement the agreement
   * @return from the day on which it was made until it is renewed or its pairs part; empty where it never counts
   */
  public Optional<DateRange> during(Agreement agreement) {
    return agreement.supervisees().stream()
        .flatMap(person -> during(agreement, person).stream())
        .max(Comparator.comparing(DateRange::endOrMax));
  }

  /**
   * Returns when an agreement counts for anybody whom the policy may cover; of whom nothing is known, it may.
   *
   * @param agreement the agreement
   * @return the times that have begun by the as-of day, oldest first, with gaps between them
   */
  public List<DateRange> asked(Agreement agreement) {
    List<DateRange> asked = new ArrayList<>();
    for (String supervisee : agreement.supervisees()) {
      Optional<DateRange> counts = during(agreement, supervisee);
      List<DateRange> covered = inquiry
          .register()
          .person(supervisee)
          .map(person -> Concerned.perhaps(person, inquiry))
          .orElse(List.of(ALWAYS));
      covered.forEach(range -> counts.flatMap(range::intersection).ifPresent(asked::add));
    }
    asked.removeIf(range -> range.from().isAfter(inquiry.asOf()));
    return Known.joined(asked);
  }

  /**
   * Returns when an agreement counts for one of its supervisees while the policy is in force.
   *
   * @param agreement the agreement
   * @param person the supervisee
   * @return from the day on which it was made until it is renewed or the pair parts; empty where it never counts
   */
  public Optional<DateRange> during(Agreement agreement, String person) {
    LocalDate from = agreement.made();
    LocalDate until = until(agreement, person);
    return until.isAfter(from)
        ? new DateRange(from, until).intersection(inquiry.pack().inForce().during())
        : Optional.empty();
  }

  /**
   * Returns until when an agreement counts for one of its supervisees.
   *
   * @param agreement the agreement
   * @param person the supervisee
   * @return the first day on which it no longer counts, the last of all days while none is known
   */
  public LocalDate until(Agreement agreement, String person) {
    List<LocalDate> ends = new ArrayList<>();
    renewed(agreement, person).map(Agreement::made).ifPresent(ends::add);
    inquiry.register().person(person).ifPresent(supervisee -> {
      ends.add(PersonSubject.presence(supervisee, inquiry.asOf()).endOrMax());
      pairEnds(agreement, supervisee).ifPresent(ends::add);
    });
    agreement
        .supervisor()
        .flatMap(inquiry.register()::person)
        .map(supervisor -> PersonSubject.presence(supervisor, inquiry.asOf()).endOrMax())
        .ifPresent(ends::add);
    return ends.stream().min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
  }

  private Optional<Agreement> renewed(Agreement agreement, String person) {
    return between(agreement.form(), agreement.supervisor(), person).stream()
        .filter(other -> other.supervisor().equals(agreement.supervisor()))
        .filter(other -> OLDEST_FIRST.compare(other, agreement) > 0)
        .findFirst();
  }

  /** An agreement goes with the pair that made it, as far as the pair is recorded. */
  private Optional<LocalDate> pairEnds(Agreement agreement, Person person) {
    return agreement
        .supervisor()
        .flatMap(supervisor -> supervisors.of(person).stream()
            .filter(link -> link.supervisor().equals(supervisor))
            .map(link -> link.during().endOrMax())
            .max(Comparator.naturalOrder()));
  }
}
