package io.github.supervisionkit.story;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A service as it is known on a day: what happens later is left out, and what ends later has no end yet.
 *
 * <p>What is planned stays, since it is known as a plan: a session that is booked, and the recorded return from an absence. So does the first
 * day of people and cases, since without it they would seem to have been there always.
 */
public final class KnownOn {

  private final LocalDate day;
  private final ZoneId zone;

  private KnownOn(LocalDate day, ZoneId zone) {
    this.day = day;
    this.zone = zone;
  }

  /**
   * Returns a service as it is known on a day.
   *
   * @param day the day, the whole of it
   * @param service the service
   * @param zone the time zone in which instants become days
   * @return the part of it that is known, in the same order
   */
  public static ServiceRecord the(LocalDate day, ServiceRecord service, ZoneId zone) {
    return new KnownOn(day, zone).known(service);
  }

  private ServiceRecord known(ServiceRecord service) {
    ServiceRecord.Builder known = ServiceRecord.builder();
    known.from(service);
    return known
        .people(service.people().stream().map(this::person).toList())
        .cases(service.cases().stream().map(this::caseFile).toList())
        .sessions(service.sessions().stream()
            .filter(session -> isKnown(session.start()) || isBooked(session))
            .map(this::session)
            .toList())
        .matters(matters(service.matters()))
        .records(service.records().stream().filter(entry -> isKnown(entry.at())).toList())
        .agreements(service.agreements().stream()
            .filter(agreement -> !agreement.made().isAfter(day))
            .map(this::agreement)
            .toList())
        .observations(service.observations().stream()
            .filter(one -> !one.on().isAfter(day))
            .toList())
        .appraisals(
            service.appraisals().stream().filter(one -> !one.on().isAfter(day)).toList())
        .audits(service.audits().stream().filter(one -> !one.on().isAfter(day)).toList())
        .build();
  }

  /** Nothing says when it was booked, so that it counts as booked from the beginning. */
  private static boolean isBooked(Session session) {
    return session.status() == SessionStatus.PLANNED;
  }

  private boolean isKnown(Moment moment) {
    return !moment.date(zone).isAfter(day);
  }

  private DateRange open(DateRange range) {
    return range.endOrMax().isAfter(day) ? DateRange.from(range.from()) : range;
  }

  private <T> List<T> begun(
      List<T> all, Function<T, DateRange> during, BiFunction<T, DateRange, T> with) {
    List<T> begun = new ArrayList<>();
    for (T one : all) {
      if (!during.apply(one).from().isAfter(day)) {
        begun.add(with.apply(one, open(during.apply(one))));
      }
    }
    return begun;
  }

  private Optional<LocalDate> past(Optional<LocalDate> date) {
    return date.filter(one -> !one.isAfter(day));
  }

  private Person person(Person person) {
    Person.Builder known = Person.builder();
    known.from(person);
    return known
        .left(past(person.left()))
        .roles(begun(
            person.roles(), RoleHeld::during, (held, range) -> new RoleHeld(held.role(), range)))
        .circumstances(circumstances(person.circumstances()))
        .lineManagers(begun(
            person.lineManagers(),
            LineManagement::during,
            (line, range) -> new LineManagement(line.person(), range)))
        .supervisors(begun(
            person.supervisors(),
            SupervisorLink::during,
            (link, range) -> new SupervisorLink(link.person(), range, link.delegated())))
        .absences(person.absences().stream()
            .filter(absence -> !absence.during().from().isAfter(day))
            .toList())
        .arrangements(begun(
            person.arrangements(),
            Arrangement::during,
            (one, range) -> Arrangement.builder().from(one).during(range).build()))
        .events(
            person.events().stream().filter(event -> !event.on().isAfter(day)).toList())
        .build();
  }

  private List<Circumstance> circumstances(List<Circumstance> circumstances) {
    return begun(
        circumstances,
        Circumstance::during,
        (one, range) -> new Circumstance(one.name(), one.level(), range));
  }

  private CaseFile caseFile(CaseFile file) {
    CaseFile.Builder known = CaseFile.builder();
    known.from(file);
    return known
        .closed(past(file.closed()))
        .holders(begun(
            file.holders(),
            Allocation::during,
            (held, range) -> new Allocation(held.person(), range)))
        .circumstances(circumstances(file.circumstances()))
        .build();
  }

  private Session session(Session session) {
    Session.Builder known = Session.builder();
    known.from(session);
    return known.matters(matters(session.matters())).build();
  }

  private List<Matter> matters(List<Matter> matters) {
    return matters.stream()
        .filter(matter -> matter.at().map(this::isKnown).orElse(true))
        .toList();
  }

  private Agreement agreement(Agreement agreement) {
    Agreement.Builder known = Agreement.builder();
    known.from(agreement);
    return known
        .signed(agreement.signed().stream()
            .filter(signature -> isKnown(signature.at()))
            .toList())
        .reviewed(agreement.reviewed().stream().filter(on -> !on.isAfter(day)).toList())
        .build();
  }
}
