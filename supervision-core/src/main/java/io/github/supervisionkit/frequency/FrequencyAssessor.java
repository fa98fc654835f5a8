package io.github.supervisionkit.frequency;

import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.LimitVerdict;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.duty.Unknowns;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.timeline.Course;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds how often people are to be supervised, and how that stands. */
public final class FrequencyAssessor implements Assessor {

  private final Inquiry inquiry;

  /**
   * Obtains the assessor.
   *
   * @param inquiry the question
   */
  public FrequencyAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
  }

  @Override
  public List<Timeline> ofPerson(Person person) {
    if (inquiry.asOf().isBefore(inquiry.pack().inForce().from())) {
      return notYetInForce(person);
    }
    StaffCourses courses = StaffCourses.of(inquiry, person);
    Map<String, List<Requirement>> byDuty = new LinkedHashMap<>();
    for (Requirement requirement : courses.requirements()) {
      if (AgreedFrequencyAssessor.isAsAgreed(requirement)) {
        continue;
      }
      byDuty.computeIfAbsent(requirement.duty(), key -> new ArrayList<>()).add(requirement);
    }
    List<Timeline> timelines = new ArrayList<>();
    Earlier earlier = new Earlier(inquiry, person);
    byDuty
        .values()
        .forEach(parts -> timeline(person, parts, courses, earlier).ifPresent(timelines::add));
    undetermined(person, courses.rules(), timelines);
    return timelines;
  }

  /** A duty that applied at several times is one duty: its oldest debt speaks for it, else its latest part. */
  private Optional<Timeline> timeline(
      Person person, List<Requirement> parts, StaffCourses courses, Earlier earlier) {
    Requirement speaks = null;
    for (Requirement part : parts) {
      Optional<Course> course = courses.course(part);
      boolean owed = course
          .map(found -> found.owed().isPresent())
          .orElse(inquiry.asOf().isBefore(part.line().until()));
      if (owed && (speaks == null || isOlder(courses, part, speaks))) {
        speaks = part;
      }
    }
    boolean over = speaks == null
        || hasLeft(person)
        || inquiry.pack().inForce().until().isBefore(inquiry.asOf().plusDays(1));
    List<Occurrence> occurrences =
        earlier.with(parts.get(0).duty(), courses.occurrences(parts.get(0).duty()));
    Requirement part = speaks == null ? parts.get(parts.size() - 1) : speaks;
    Verdict verdict = verdict(person, part, courses.course(part));
    return Optional.of(
        over ? Timeline.ended(verdict, occurrences) : Timeline.standing(verdict, occurrences));
  }

  /** By the limit of what is owed on a part; what has none comes last, and of those what lacks a fact before what has no number. */
  private static boolean isOlder(StaffCourses courses, Requirement one, Requirement other) {
    Comparator<Requirement> byDebt = Comparator.comparing((Requirement part) ->
            debt(courses, part).flatMap(Occurrence::limit).orElse(LocalDate.MAX))
        .thenComparing(
            part -> debt(courses, part).map(Occurrence::measuredFrom).orElse(LocalDate.MAX))
        .thenComparing(part -> !part.isDated());
    return byDebt.compare(one, other) < 0;
  }

  private static Optional<Occurrence> debt(StaffCourses courses, Requirement part) {
    return courses.course(part).flatMap(Course::owed);
  }

  private boolean hasLeft(Person person) {
    return person.left().filter(left -> !left.isAfter(inquiry.asOf())).isPresent();
  }

  private Verdict verdict(Person person, Requirement requirement, Optional<Course> course) {
    Verdict.Builder verdict = begun(requirement.clause(), requirement.duty(), person).stream(
            requirement.stream())
        .source(requirement.source());
    Counting counting = requirement.counting();
    verdict.nextPlanned(counting.nextPlanned());
    FrequencyReasons reasons = new FrequencyReasons(inquiry, person, requirement);
    if (course.isEmpty() && requirement.isDated()) {
      return verdict
          .status(Status.UNDETERMINED)
          .addMissing(Unknowns.startOf(person))
          .addAllBecause(reasons.startUnknown())
          .build();
    }
    if (course.isEmpty()) {
      return verdict
          .status(Status.UNQUANTIFIED)
          .addAllBecause(reasons.withoutNumber())
          .build();
    }
    Course found = course.orElseThrow();
    Optional<Occurrence> owed = found.owed();
    if (owed.isEmpty()) {
      return verdict.status(Status.MET).addAllBecause(reasons.over()).build();
    }
    Occurrence occurrence = owed.orElseThrow();
    Status status = LimitVerdict.add(verdict, found, occurrence, inquiry);
    return verdict
        .addAllPassedOver(counting.passedOver(LimitVerdict.firstDay(found, occurrence)))
        .addAllBecause(reasons.of(found, occurrence, status))
        .build();
  }

  private Verdict.Builder begun(Clause clause, String duty, Person person) {
    return Verdict.builder()
        .duty(duty)
        .clause(clause.id())
        .force(FrequencyReasons.force(clause))
        .kind(ClauseKind.STAFF_FREQUENCY)
        .person(person.id());
  }

  private List<Timeline> notYetInForce(Person person) {
    Requirements requirements = new Requirements(inquiry, person);
    if (!requirements.presence().contains(inquiry.asOf())) {
      return List.of();
    }
    List<Timeline> timelines = new ArrayList<>();
    Set<String> duties = new HashSet<>();
    for (Requirements.Row row : requirements.all()) {
      Placed<Frequency> placed = row.placed();
      // Two rows of one clause that apply to one person are one duty.
      if (row.holds(Truth.TRUE, inquiry.asOf()) && duties.add(requirements.duty(placed))) {
        Verdict verdict = begun(placed.clause(), requirements.duty(placed), person).stream(
                placed.rule().stream())
            .status(Status.NOT_YET_IN_FORCE)
            .addBecause(Asked.notYetInForce(inquiry))
            .build();
        timelines.add(Timeline.standing(verdict, List.of()));
      }
    }
    return timelines;
  }

  /** Where it isn't known whether a rule applies, that is said; never for those who are not there. */
  private void undetermined(Person person, Requirements requirements, List<Timeline> timelines) {
    if (!PersonSubject.presence(person, inquiry.asOf()).contains(inquiry.asOf())) {
      return;
    }
    for (Requirements.Row row : requirements.all()) {
      if (row.holds(Truth.UNKNOWN, inquiry.asOf())) {
        Placed<Frequency> placed = row.placed();
        boolean start = requirements.waitsForStart(row);
        Verdict.Builder verdict = begun(placed.clause(), requirements.duty(placed), person).stream(
                placed.rule().stream())
            .status(Status.UNDETERMINED)
            .addMissing(
                start
                    ? Unknowns.startOf(person)
                    : Unknowns.whether(person, placed.rule().who()))
            .addAllBecause(FrequencyReasons.unknown(inquiry, placed.clause(), start));
        unknown(verdict.build(), timelines);
      }
    }
  }

  /** What is owed under the duty stands; what is over has its history told with what isn't known. */
  private static void unknown(Verdict verdict, List<Timeline> timelines) {
    Optional<Timeline> told = timelines.stream()
        .filter(timeline -> timeline.verdict().duty().equals(verdict.duty()))
        .findFirst();
    if (told.filter(timeline -> !timeline.isOver()).isPresent()) {
      return;
    }
    told.ifPresent(timelines::remove);
    timelines.add(Timeline.standing(verdict, told.map(Timeline::occurrences).orElse(List.of())));
  }
}
