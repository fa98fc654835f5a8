package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a strip tells of a person beside the duties: start and end, absences, and sessions that fell through. */
final class StripPerson {

  private final Person person;
  private final Inquiry inquiry;
  private final List<String> missing;

  /**
   * Obtains what is known of a person as of the day of the question.
   *
   * @param person the person
   * @param inquiry the question
   * @param missing the facts that are missing, where a duty is undetermined
   */
  StripPerson(Person person, Inquiry inquiry, List<String> missing) {
    this.person = Objects.requireNonNull(person, "person");
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.missing = List.copyOf(missing);
  }

  LocalDate asOf() {
    return inquiry.asOf();
  }

  LocalDate inForceFrom() {
    return inquiry.pack().inForce().from();
  }

  Optional<LocalDate> started() {
    return PersonSubject.start(person, inquiry.asOf());
  }

  Optional<LocalDate> left() {
    return person.left().filter(day -> !day.isAfter(asOf()));
  }

  Optional<String> unknown() {
    return missing.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", missing));
  }

  Optional<Absence> absenceAround(LocalDate day) {
    return begun().stream().filter(absence -> absence.during().contains(day)).findFirst();
  }

  boolean returnedOn(LocalDate day) {
    return begun().stream().anyMatch(absence -> absence.during().endOrMax().equals(day));
  }

  /** The absences of a month, and the sessions planned in it that were not held, each in words. */
  List<String> contextOf(YearMonth month) {
    DateRange days = DateRange.of(month.atDay(1), month.plusMonths(1).atDay(1));
    List<String> context = new ArrayList<>();
    for (Absence absence : begun()) {
      if (absence.during().overlaps(days)) {
        context.add("away" + inWords(absence));
      }
    }
    for (DatedSession dated : inquiry.register().sessionsOf(person.id())) {
      SessionStatus status = dated.session().status();
      if (days.contains(dated.on())
          && !dated.on().isAfter(asOf())
          && status != SessionStatus.HELD
          && status != SessionStatus.PLANNED) {
        String reason = dated.session().reason().map(why -> " (" + why + ")").orElse("");
        context.add("session " + dated.session().id() + " of " + Dates.inWords(dated.on()) + " was "
            + status.text() + reason);
      }
    }
    return context;
  }

  private List<Absence> begun() {
    return person.absences().stream()
        .filter(absence -> !absence.during().from().isAfter(asOf()))
        .sorted(Comparator.comparing((Absence absence) -> absence.during().from())
            .thenComparing(absence -> absence.during().endOrMax())
            .thenComparing(Absence::reason))
        .toList();
  }

  static String inWords(Absence absence) {
    String back = absence
        .during()
        .until()
        .map(day -> ", back on " + Dates.inWords(day))
        .orElse(", no return known");
    String reason = absence.reason().isEmpty() ? "" : " (" + absence.reason() + ")";
    return " from " + Dates.inWords(absence.during().from()) + back + reason;
  }
}
