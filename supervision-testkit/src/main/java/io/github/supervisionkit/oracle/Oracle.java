package io.github.supervisionkit.oracle;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.policy.CountsWithOffer;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A pack's independent reader: it walks through a service one day at a time and notes, for each duty, the limit in force.
 *
 * <pre>{@code
 * List<Answer> answers = Oracle.under(pack, calendar).answers(service, asOf);
 * }</pre>
 *
 * <p>What happens after the as-of day cannot change an answer, since the walk has not got there.
 */
public final class Oracle {

  private final PolicyPack pack;
  private final WorkingCalendar calendar;

  private Oracle(PolicyPack pack, WorkingCalendar calendar) {
    this.pack = Objects.requireNonNull(pack, "pack");
    this.calendar = Objects.requireNonNull(calendar, "calendar");
  }

  /**
   * Obtains an oracle.
   *
   * @param pack the policy
   * @param calendar the working calendar; the organisation's closures are added from its record
   * @return the oracle
   */
  public static Oracle under(PolicyPack pack, WorkingCalendar calendar) {
    return new Oracle(pack, calendar);
  }

  /**
   * Returns how every duty stands that the oracle knows.
   *
   * @param service the facts
   * @param asOf the day, the whole of it
   * @return the answers by duty
   */
  public List<Answer> answers(ServiceRecord service, LocalDate asOf) {
    return answers(service, List.of(asOf)).getOrDefault(asOf, List.of());
  }

  /**
   * Returns how every duty stands on each of several days, in one walk.
   *
   * @param service the facts
   * @param days the days
   * @return the answers of each day, by duty
   */
  public SortedMap<LocalDate, List<Answer>> answers(
      ServiceRecord service, Collection<LocalDate> days) {
    SortedMap<LocalDate, List<Answer>> answers = new TreeMap<>();
    if (days.isEmpty()) {
      return answers;
    }
    TreeSet<LocalDate> asked = new TreeSet<>(days);
    boolean starts =
        service.people().stream().allMatch(person -> person.started().isPresent());
    boolean lasts = pack.rules(CountsWithOffer.class).isEmpty() && !Pairs.mayChange(service);
    if (starts && lasts) {
      walk(service, asked, answers);
    } else {
      // An offer counts as of the day of the question: what was held before may count no longer. A
      // role tells since when somebody is there, once it has begun. An agreement that ended with a
      // pair
      // counts again with the pair.
      asked.forEach(day -> walk(service, new TreeSet<>(Set.of(day)), answers));
    }
    return answers;
  }

  private void walk(
      ServiceRecord service, SortedSet<LocalDate> asked, Map<LocalDate, List<Answer>> answers) {
    Facts facts = new Facts(pack, service, calendar, asked.last());
    List<PersonWalk> people =
        service.people().stream().map(person -> new PersonWalk(facts, person)).toList();
    List<CaseWalk> cases =
        service.cases().stream().map(file -> new CaseWalk(facts, file)).toList();
    List<Part> parts = partsOf(facts, people);
    for (LocalDate day = firstDay(service, asked.first());
        !day.isAfter(asked.last());
        day = day.plusDays(1)) {
      for (PersonWalk person : people) {
        person.advanceTo(day);
      }
      for (CaseWalk file : cases) {
        file.advanceTo(day);
      }
      if (asked.contains(day)) {
        answers.put(day, together(people, cases, parts, day));
      }
    }
  }

  private static List<Part> partsOf(Facts facts, List<PersonWalk> people) {
    return List.of(
        new RecordingDuties(facts),
        new SessionPapers(facts),
        new Appraisals(facts),
        new Audits(facts),
        new AgreementReviews(facts),
        new ReviewsWithin(facts),
        new ReviewsAfter(facts),
        new Bookings(facts),
        new Undertakings(facts),
        new Rearrangements(facts),
        new Observed(facts),
        new Handovers(facts),
        new Retentions(facts),
        new Hours(facts),
        new AgreementsInWeeks(facts),
        new Chains(facts, people));
  }

  private static List<Answer> together(
      List<PersonWalk> people, List<CaseWalk> cases, List<Part> parts, LocalDate day) {
    List<Answer> answers = new ArrayList<>();
    people.forEach(person -> answers.addAll(person.answersOn(day)));
    cases.forEach(file -> answers.addAll(file.answersOn(day)));
    parts.forEach(part -> answers.addAll(part.answersOn(day)));
    answers.sort(Comparator.comparing(Answer::duty));
    return answers;
  }

  /** The day before the first fact, on which holds what always did; what the policy asks of everyone begins with the policy. */
  private LocalDate firstDay(ServiceRecord service, LocalDate firstAsked) {
    Stream<LocalDate> days = Stream.concat(
        Stream.concat(
            service.people().stream().flatMap(Oracle::daysOf),
            service.cases().stream().flatMap(Oracle::daysOf)),
        Stream.concat(
            service.sessions().stream().map(this::dayOf),
            service.agreements().stream().map(Agreement::made)));
    LocalDate earliest = days.filter(day -> !day.equals(LocalDate.MIN))
        .min(Comparator.naturalOrder())
        .orElse(firstAsked);
    boolean endless =
        service.people().stream().anyMatch(person -> person.started().isEmpty());
    LocalDate inForce = pack.inForce().from();
    boolean policyFirst = endless && inForce.isAfter(LocalDate.MIN) && inForce.isBefore(earliest);
    LocalDate first = policyFirst ? inForce : earliest;
    return (first.isAfter(firstAsked) ? firstAsked : first).minusDays(1);
  }

  private LocalDate dayOf(Session session) {
    return session.start().date(pack.zone());
  }

  private static Stream<LocalDate> daysOf(Person person) {
    return Stream.of(
            person.started().stream(),
            person.roles().stream().map(held -> held.during().from()),
            person.circumstances().stream().map(one -> one.during().from()),
            person.arrangements().stream().map(one -> one.during().from()),
            person.absences().stream().map(one -> one.during().from()))
        .flatMap(days -> days);
  }

  private static Stream<LocalDate> daysOf(CaseFile file) {
    return Stream.of(
            file.opened().stream(),
            file.holders().stream().map(Allocation::during).map(DateRange::from),
            file.circumstances().stream().map(one -> one.during().from()))
        .flatMap(days -> days);
  }
}
