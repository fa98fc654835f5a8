package io.github.supervisionkit.absence;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Standing;
import io.github.supervisionkit.frequency.Counting;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.PriorityOnReturn;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Excused;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.DutyId;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The session that comes first when somebody is back from an absence in which a limit fell. */
final class SessionOnReturn {

  private final Inquiry inquiry;
  private final Person person;
  private final Placed<PriorityOnReturn> placed;
  private final List<LocalDate> sessions;

  SessionOnReturn(Inquiry inquiry, Person person, Placed<PriorityOnReturn> placed) {
    this.inquiry = inquiry;
    this.person = person;
    this.placed = placed;
    this.sessions = placed.rule().streams().stream()
        .flatMap(stream -> Counting.inStream(inquiry, person, stream).days().stream())
        .sorted()
        .toList();
  }

  List<Timeline> of(List<Excused> excused, boolean there) {
    List<DateRange> absences = excused.stream()
        .map(Excused::absence)
        .distinct()
        .sorted(Comparator.comparing((DateRange range) -> range.from()))
        .toList();
    if (absences.isEmpty()) {
      return List.of();
    }
    List<Occurrence> occurrences = new ArrayList<>();
    for (DateRange absence : absences.subList(0, absences.size() - 1)) {
      occurrence(absence).ifPresent(occurrences::add);
    }
    DateRange latest = absences.get(absences.size() - 1);
    occurrence(latest).ifPresent(occurrences::add);
    boolean standing = there && since(latest).size() < 2;
    Verdict verdict = verdict(latest);
    return List.of(
        standing ? Timeline.standing(verdict, occurrences) : Timeline.ended(verdict, occurrences));
  }

  private List<LocalDate> since(DateRange absence) {
    return sessions.stream().filter(day -> !day.isBefore(absence.endOrMax())).toList();
  }

  private Optional<LocalDate> limit(DateRange absence) {
    return absence.until().flatMap(back -> inquiry.calendar().findNextWorkingDayOnOrAfter(back));
  }

  private Optional<Occurrence> occurrence(DateRange absence) {
    Optional<LocalDate> limit = limit(absence);
    if (limit.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = limit.orElseThrow();
    List<LocalDate> since = since(absence);
    return Optional.of(
        since.isEmpty()
            ? Occurrence.running(
                absence.endOrMax(),
                limit,
                inquiry.asOf().isAfter(last) ? Outcome.MISSED : Outcome.RUNNING,
                List.of())
            : Occurrence.ended(
                absence.endOrMax(),
                limit,
                since.get(0),
                since.get(0).isAfter(last) ? Outcome.LATE : Outcome.KEPT,
                List.of()));
  }

  private Verdict verdict(DateRange absence) {
    Verdict.Builder verdict = Verdict.builder()
        .duty(DutyId.of(placed.clause().id(), person.id()))
        .clause(placed.clause().id())
        .force(placed.clause().force())
        .kind(placed.clause().kind())
        .person(person.id())
        .priority(true)
        .addBecause(Asked.by(placed.clause()));
    if (absence.isOpen()) {
      return verdict
          .status(Status.OPEN)
          .addBecause(Step.of(
              "{} is away from {} and no return is known, so the day of the next session is open",
              person.id(),
              absence.from()))
          .build();
    }
    LocalDate back = absence.endOrMax();
    verdict
        .measuredFrom(back)
        .addBecause(Step.of(
            "{} is back on {} {} from an absence in which a limit fell",
            person.id(),
            Dates.weekday(back),
            back));
    Optional<LocalDate> limit = limit(absence);
    if (limit.isEmpty()) {
      return verdict
          .status(Status.UNDETERMINED)
          .notCovered(
              back.isAfter(inquiry.calendar().coverage().last())
                  ? back
                  : inquiry.calendar().coverage().last().plusDays(1))
          .addMissing("working days after " + back + ": the calendar `"
              + inquiry.calendar().id() + "` covers " + inquiry.calendar().coverage())
          .build();
    }
    LocalDate last = limit.orElseThrow();
    verdict
        .limit(last)
        .addBecause(Step.of(
            "the first working day on or after the return is {} {}", Dates.weekday(last), last));
    List<LocalDate> since = since(absence);
    if (!since.isEmpty()) {
      LocalDate held = since.get(0);
      return verdict
          .status(held.isAfter(last) ? Status.MET_LATE : Status.MET)
          .done(held)
          .addBecause(Step.of("the session was held on {}", held))
          .build();
    }
    Status status = Standing.of(last, inquiry);
    if (status == Status.OVERDUE) {
      Standing.overdue(verdict, last, inquiry);
    }
    Asked.standing(last, status, inquiry).ifPresent(verdict::addBecause);
    return verdict.status(status).build();
  }
}
