package io.github.supervisionkit.frequency;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.CountedFrom;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.LimitVerdict;
import io.github.supervisionkit.policy.AbsenceExcuses;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Course;
import io.github.supervisionkit.timeline.Excused;
import io.github.supervisionkit.timeline.Line;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Stretch;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Why a verdict on frequency is as it is, step by step, as a colleague would tell it. */
final class FrequencyReasons {

  private final Inquiry inquiry;
  private final Person person;
  private final Requirement requirement;

  FrequencyReasons(Inquiry inquiry, Person person, Requirement requirement) {
    this.inquiry = inquiry;
    this.person = person;
    this.requirement = requirement;
  }

  /** What an arrangement brings is owed, though the clause that lets it in is a permission. */
  static Force force(Clause clause) {
    return clause.force() == Force.MAY ? Force.MUST : clause.force();
  }

  List<Step> withoutNumber() {
    List<Step> steps = asked();
    steps.add(Step.of(
        "the policy gives no number here, so no date is computed; it comes up on each agenda"));
    return steps;
  }

  List<Step> over() {
    return asked();
  }

  List<Step> startUnknown() {
    List<Step> steps = asked();
    steps.add(Step.of(
        "no session has been held yet and no start is recorded, so there is no day to count from"));
    return steps;
  }

  /** Why it can't be said whether, or how often, a clause asks. */
  static List<Step> unknown(Inquiry inquiry, Clause clause, boolean start) {
    List<Step> steps = new ArrayList<>();
    steps.add(Asked.by(clause));
    steps.addAll(Asked.covered(inquiry));
    if (start) {
      steps.add(
          Step.of(
              "its phases are counted from the start, and none is recorded, so nobody can say which of them runs"));
    }
    return steps;
  }

  List<Step> of(Course course, Occurrence occurrence, Status status) {
    List<Step> steps = asked();
    measured(steps, course, occurrence);
    LocalDate limit = occurrence.limit().orElseThrow();
    steps.addAll(LimitVerdict.steps(course, occurrence, inquiry));
    absence(steps, limit, status);
    Asked.standing(limit, status, inquiry).ifPresent(steps::add);
    return steps;
  }

  private List<Step> asked() {
    List<Step> steps = new ArrayList<>();
    steps.add(Asked.by(requirement.clause()));
    steps.addAll(Asked.covered(inquiry));
    requirement
        .source()
        .ifPresent(source -> steps.add(Step.of(
            "`{}` settles how often: {} from {}",
            source,
            requirement.cadence().text(),
            requirement.line().from())));
    return steps;
  }

  private void measured(List<Step> steps, Course course, Occurrence occurrence) {
    LocalDate base = occurrence.measuredFrom();
    Line line = requirement.line();
    if (base.isBefore(line.from())) {
      steps.add(Step.of(
          "{} from {}; before that another requirement applied",
          line.stretches().get(0).cadence().text(),
          line.from()));
    }
    if (!course.takenOverFrom().isEmpty() && base.isBefore(line.from())) {
      for (Line old : course.takenOverFrom()) {
        steps.add(Step.of(
            course.isCapped()
                ? "it takes over from {}, whose limit caps this one"
                : "it takes over from {}",
            old.name()));
      }
    }
    if (course.isMeasuredFromStart()) {
      Optional<DateRange> away = course.excused().stream()
          .map(Excused::absence)
          .filter(absence -> absence.endOrMax().equals(base))
          .findFirst();
      steps.add(
          away.isPresent()
              ? Step.of(
                  "{} came back on {} and the gap in the absence is excused, so the count begins there",
                  person.id(),
                  base)
              : Step.of(
                  "no session that counts has been held since it applies to {}, from {}",
                  person.id(),
                  base));
    } else {
      LocalDate limit = occurrence.limit().orElseThrow();
      steps.add(CountedFrom.event("held", base, cadenceOn(base), limit));
      phases(steps, base, limit);
    }
  }

  /** A phase that begins before the limit changes it, so it is told. */
  private void phases(List<Step> steps, LocalDate base, LocalDate limit) {
    for (Stretch stretch : requirement.line().stretches()) {
      if (stretch.from().isAfter(base) && stretch.from().isBefore(limit)) {
        steps.add(
            Step.of("from {} on it is {}", stretch.from(), stretch.cadence().text()));
      }
    }
  }

  private Cadence cadenceOn(LocalDate day) {
    return requirement.line().stretches().stream()
        .filter(stretch -> !day.isBefore(stretch.from()) && day.isBefore(stretch.until()))
        .findFirst()
        .map(Stretch::cadence)
        .orElse(requirement.cadence());
  }

  private void absence(List<Step> steps, LocalDate limit, Status status) {
    for (Absence absence : inOrder(person.absences())) {
      DateRange during = absence.during();
      if (during.from().isAfter(inquiry.asOf()) || !during.contains(limit)) {
        continue;
      }
      String back = during
          .until()
          .map(Dates::inWords)
          .map(day -> "back on " + day)
          .orElse("with no return known");
      steps.add(Step.of(
          "{} is away from {}, {} ({})", person.id(), during.from(), back, absence.reason()));
      if (status == Status.EXCUSED) {
        excused(steps);
      } else {
        steps.add(
            Step.of("no clause of this policy moves the limit for that absence, so it stands"));
      }
    }
  }

  /** The document's order must not reach the explanation. */
  private static List<Absence> inOrder(List<Absence> absences) {
    return absences.stream()
        .sorted(Comparator.comparing((Absence absence) -> absence.during().from())
            .thenComparing(absence -> absence.during().endOrMax())
            .thenComparing(Absence::reason))
        .toList();
  }

  private void excused(List<Step> steps) {
    for (Placed<AbsenceExcuses> placed : inquiry.rules(AbsenceExcuses.class)) {
      steps.add(Step.of(
          "the limit falls inside the absence, so it is excused{} ({}, {})",
          toBeRecorded(placed.rule()),
          placed.clause().id(),
          placed.clause().citation().place()));
    }
  }

  private static String toBeRecorded(AbsenceExcuses rule) {
    List<String> places = new ArrayList<>();
    if (!rule.casePlace().isEmpty()) {
      places.add("in `" + rule.casePlace() + "` for each case");
    }
    if (!rule.sessionPlace().isEmpty()) {
      places.add("in `" + rule.sessionPlace() + "` at the next session");
    }
    return places.isEmpty()
        ? ""
        : ", and the gap is to be recorded " + String.join(" and ", places);
  }
}
