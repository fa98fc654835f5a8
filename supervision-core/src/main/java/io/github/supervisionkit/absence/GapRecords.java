package io.github.supervisionkit.absence;

import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.CaseSubject;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.frequency.Away;
import io.github.supervisionkit.frequency.Counting;
import io.github.supervisionkit.policy.AbsenceExcuses;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Excused;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.DutyId;
import io.github.supervisionkit.verdict.PassedOver;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The records that an excused gap is owed: on each case held then, and at the first session after the return. */
final class GapRecords {

  private final Inquiry inquiry;
  private final Person person;
  private final Placed<AbsenceExcuses> placed;

  GapRecords(Inquiry inquiry, Person person, Placed<AbsenceExcuses> placed) {
    this.inquiry = inquiry;
    this.person = person;
    this.placed = placed;
  }

  List<Timeline> of(List<Excused> excused) {
    List<Timeline> timelines = new ArrayList<>();
    Set<String> references = new HashSet<>();
    for (Absence absence : Away.begun(person, placed.rule().reasons(), inquiry.asOf())) {
      // Two absences of one first day have one reference, and so one record.
      if (!references.add(absence.reference(person.id()))) {
        continue;
      }
      List<Excused> around = excused.stream()
          .filter(gap -> gap.absence().overlaps(absence.during()))
          .toList();
      if (!around.isEmpty()) {
        for (String caseId : casesAt(around)) {
          timelines.add(record(absence, Optional.of(caseId), placed.rule().casePlace()));
        }
        if (!placed.rule().sessionPlace().isEmpty()
            && hasMetSince(around.get(0).absence().endOrMax())) {
          timelines.add(record(absence, Optional.empty(), placed.rule().sessionPlace()));
        }
      }
    }
    return timelines;
  }

  /** The cases that the person held on the day of a limit, or on the as-of day while that limit lies ahead. */
  private SortedSet<String> casesAt(List<Excused> gaps) {
    TreeSet<String> cases = new TreeSet<>();
    if (placed.rule().casePlace().isEmpty()) {
      return cases;
    }
    for (Excused gap : gaps) {
      LocalDate day = gap.limit().isAfter(inquiry.asOf()) ? inquiry.asOf() : gap.limit();
      for (CaseFile file : inquiry.register().caseloadOf(person.id())) {
        if (CaseSubject.heldBy(file, person.id(), day, inquiry.asOf())) {
          cases.add(file.id());
        }
      }
    }
    return cases;
  }

  private boolean hasMetSince(LocalDate back) {
    return placed.rule().streams().stream()
        .flatMap(stream -> Counting.inStream(inquiry, person, stream).days().stream())
        .anyMatch(day -> !day.isBefore(back));
  }

  private Timeline record(Absence absence, Optional<String> caseId, String place) {
    String reference = absence.reference(person.id());
    Verdict.Builder verdict = Verdict.builder()
        .duty(DutyId.of(placed.clause().id(), reference, caseId.orElse(""), place))
        .clause(placed.clause().id())
        .force(placed.clause().force())
        .kind(placed.clause().kind())
        .person(person.id())
        .caseId(caseId)
        .place(place)
        .measuredFrom(absence.during().from())
        .addBecause(Asked.by(placed.clause()))
        .addBecause(Step.of(
            "a limit of supervision fell inside {}'s absence from {}, so the gap is recorded",
            person.id(),
            absence.during().from()));
    Optional<LocalDate> done = Optional.empty();
    for (RecordEntry entry : inquiry.register().recordsOf(reference)) {
      LocalDate on = entry.at().date(inquiry.zone());
      if (on.isAfter(inquiry.asOf()) || done.isPresent()) {
        continue;
      }
      if (!entry.place().filter(place::equals).isPresent()) {
        continue;
      }
      if (caseId.isPresent() && !entry.caseId().equals(caseId)) {
        if (entry.caseId().isEmpty()) {
          verdict.addPassedOver(
              new PassedOver(reference, Step.of("the record of {} names no case", on)));
        }
        continue;
      }
      done = Optional.of(on);
    }
    return standing(verdict, absence, done, place);
  }

  private Timeline standing(
      Verdict.Builder verdict, Absence absence, Optional<LocalDate> done, String place) {
    LocalDate from = absence.during().from();
    if (done.isPresent()) {
      LocalDate on = done.orElseThrow();
      verdict.status(Status.MET).done(on).addBecause(Step.of("recorded on {} in `{}`", on, place));
      return Timeline.standing(
          verdict.build(),
          List.of(Occurrence.ended(
              from, Optional.empty(), on.isBefore(from) ? from : on, Outcome.KEPT, List.of())));
    }
    verdict
        .status(Status.OPEN)
        .addBecause(Step.of("nothing is recorded yet in `{}`; no number of days is set", place));
    return Timeline.standing(
        verdict.build(),
        List.of(Occurrence.running(from, Optional.empty(), Outcome.RUNNING, List.of())));
  }
}
