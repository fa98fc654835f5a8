package io.github.supervisionkit.absence;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.CaseSubject;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Known;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.frequency.Away;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.ReallocateInAbsence;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.DutyId;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The open cases of somebody whose absence is prolonged, to be considered for somebody else. */
final class Reallocation {

  private static final String PARAMETER = "prolongedAbsenceDays";

  private final Inquiry inquiry;
  private final Person person;
  private final Placed<ReallocateInAbsence> placed;

  Reallocation(Inquiry inquiry, Person person, Placed<ReallocateInAbsence> placed) {
    this.inquiry = inquiry;
    this.person = person;
    this.placed = placed;
  }

  /** How it stands; an absence that is over, or in which somebody else has got the cases, is history. */
  Optional<Timeline> timeline() {
    List<Occurrence> occurrences = new ArrayList<>();
    Optional<Verdict> told = Optional.empty();
    boolean over = true;
    for (DateRange absence : Away.blocks(person, placed.rule().reasons(), inquiry.asOf())) {
      Optional<LocalDate> last = lastDay(absence);
      if (last.isPresent()) {
        LocalDate day = last.orElseThrow();
        over = day.isBefore(inquiry.asOf());
        told = Optional.of(verdict(absence, cases(day)));
        occurrences.add(
            over
                ? Occurrence.ended(
                    absence.from(), Optional.empty(), day.plusDays(1), Outcome.BREACHED, List.of())
                : Occurrence.running(
                    absence.from(), Optional.empty(), Outcome.BREACHED, List.of()));
      }
    }
    boolean history = over;
    return told.map(verdict -> new Timeline(verdict, occurrences, history));
  }

  /** The last day of the absence on which a case was still theirs and the absence counted as prolonged, as known on that day. */
  private Optional<LocalDate> lastDay(DateRange absence) {
    DateRange presence = PersonSubject.presence(person, inquiry.asOf());
    LocalDate end = earliest(inquiry.asOf().plusDays(1), absence.endOrMax(), presence.endOrMax());
    TreeSet<LocalDate> ends = new TreeSet<>(Set.of(end));
    for (CaseFile file : inquiry.register().caseloadOf(person.id())) {
      CaseSubject.open(file).map(DateRange::endOrMax).ifPresent(ends::add);
      file.holders().stream()
          .filter(held -> held.person().equals(person.id()))
          .map(held -> held.during().endOrMax())
          .forEach(ends::add);
    }
    return ends.headSet(end, true).descendingSet().stream()
        .map(day -> day.minusDays(1))
        .filter(day -> absence.contains(day) && presence.contains(day))
        .filter(day -> isProlonged(day) && !cases(day).isEmpty())
        .findFirst();
  }

  private static LocalDate earliest(LocalDate... days) {
    return Stream.of(days).min(LocalDate::compareTo).orElseThrow();
  }

  /** A recorded return is a plan that counts; without one, only the days gone by do. */
  private boolean isProlonged(LocalDate day) {
    return Away.blocks(person, placed.rule().reasons(), day).stream()
        .filter(absence -> absence.contains(day))
        .anyMatch(absence -> isProlonged(absence, day));
  }

  private boolean isProlonged(DateRange absence, LocalDate day) {
    LocalDate end = absence.until().orElse(day.plusDays(1));
    int days = inquiry.parameter(PARAMETER, 0);
    if (days > 0) {
      return ChronoUnit.DAYS.between(absence.from(), end) >= days;
    }
    LocalDate month = absence.from().getDayOfMonth() == 1
        ? absence.from()
        : absence.from().plusMonths(1).withDayOfMonth(1);
    return !month.plusMonths(1).isAfter(end);
  }

  private List<Shortcoming> cases(LocalDate day) {
    List<Shortcoming> cases = new ArrayList<>();
    for (CaseFile file : inquiry.register().caseloadOf(person.id())) {
      if (CaseSubject.heldBy(file, person.id(), day, day)) {
        boolean pressing = file.circumstances().stream()
            .anyMatch(held -> held.name().equals(placed.rule().aboveAll())
                && Known.holds(held.during(), day, day));
        cases.add(new Shortcoming(
            file.id(),
            pressing
                ? placed.rule().aboveAll() + ": consider re-allocating it above all"
                : "consider re-allocating it"));
      }
    }
    return cases;
  }

  private Verdict verdict(DateRange absence, List<Shortcoming> cases) {
    return Verdict.builder()
        .duty(DutyId.of(placed.clause().id(), person.id()))
        .clause(placed.clause().id())
        .force(placed.clause().force())
        .kind(placed.clause().kind())
        .person(person.id())
        .status(Status.BREACHED)
        .measuredFrom(absence.from())
        .addAllProblems(cases)
        .addBecause(Asked.by(placed.clause()))
        .addBecause(
            Step.of("{} is away from {}, which counts as prolonged", person.id(), absence.from()))
        .build();
  }
}
