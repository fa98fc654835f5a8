package io.github.supervisionkit.absence;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.CaseSubject;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Known;
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

  Optional<Timeline> now() {
    List<Shortcoming> cases = cases();
    return Away.blocks(person, placed.rule().reasons(), inquiry.asOf()).stream()
        .filter(absence -> absence.contains(inquiry.asOf()))
        .filter(this::isProlonged)
        .filter(absence -> !cases.isEmpty())
        .findFirst()
        .map(absence -> timeline(absence, cases));
  }

  /** A recorded return is a plan that counts; without one, only the days gone by do. */
  private boolean isProlonged(DateRange absence) {
    LocalDate end = absence.until().orElse(inquiry.asOf().plusDays(1));
    int days = inquiry.parameter(PARAMETER, 0);
    if (days > 0) {
      return ChronoUnit.DAYS.between(absence.from(), end) >= days;
    }
    LocalDate month = absence.from().getDayOfMonth() == 1
        ? absence.from()
        : absence.from().plusMonths(1).withDayOfMonth(1);
    return !month.plusMonths(1).isAfter(end);
  }

  private List<Shortcoming> cases() {
    List<Shortcoming> cases = new ArrayList<>();
    for (CaseFile file : inquiry.register().caseloadOf(person.id())) {
      if (CaseSubject.heldBy(file, person.id(), inquiry.asOf(), inquiry.asOf())) {
        boolean pressing = file.circumstances().stream()
            .anyMatch(held -> held.name().equals(placed.rule().aboveAll())
                && Known.holds(held.during(), inquiry.asOf(), inquiry.asOf()));
        cases.add(new Shortcoming(
            file.id(),
            pressing
                ? placed.rule().aboveAll() + ": consider re-allocating it above all"
                : "consider re-allocating it"));
      }
    }
    return cases;
  }

  private Timeline timeline(DateRange absence, List<Shortcoming> cases) {
    Verdict verdict = Verdict.builder()
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
    return Timeline.standing(
        verdict,
        List.of(Occurrence.running(absence.from(), Optional.empty(), Outcome.BREACHED, List.of())));
  }
}
