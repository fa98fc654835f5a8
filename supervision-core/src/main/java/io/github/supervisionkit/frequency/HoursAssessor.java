package io.github.supervisionkit.frequency;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Concerned;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.duty.Unknowns;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.HoursInUnit;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.DutyId;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds how many hours of supervision a calendar unit is to hold, and how that stands. */
public final class HoursAssessor implements Assessor {

  private final Inquiry inquiry;
  private final InForce inForce;

  /**
   * Obtains the assessor.
   *
   * @param inquiry the question
   */
  public HoursAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.inForce = inquiry.pack().inForce();
  }

  @Override
  public List<Timeline> ofPerson(Person person) {
    boolean there = PersonSubject.presence(person, inquiry.asOf()).contains(inquiry.asOf());
    List<Timeline> timelines = new ArrayList<>();
    for (Placed<HoursInUnit> placed : inquiry.rules(HoursInUnit.class)) {
      Truth concerned = there ? Concerned.now(placed.rule().who(), person, inquiry) : Truth.FALSE;
      if (!inquiry.asOf().isBefore(inForce.from())) {
        timeline(person, placed, concerned).ifPresent(timelines::add);
      } else if (concerned == Truth.TRUE) {
        timelines.add(Timeline.standing(notYetInForce(person, placed), List.of()));
      }
    }
    return timelines;
  }

  /** The oldest debt speaks for the duty: what was missed under it stays until it is made good. */
  private Optional<Timeline> timeline(Person person, Placed<HoursInUnit> placed, Truth concerned) {
    List<HoursCourse> courses = courses(person, placed);
    List<Occurrence> past =
        courses.stream().flatMap(course -> course.past().stream()).toList();
    Optional<HoursCourse> oldest =
        courses.stream().filter(HoursCourse::isOwed).min(Comparator.comparing(HoursCourse::limit));
    if (oldest.isPresent()) {
      Verdict.Builder verdict = begun(person, placed);
      oldest.orElseThrow().addTo(verdict);
      return Optional.of(Timeline.standing(verdict.build(), past));
    }
    if (concerned != Truth.FALSE) {
      Verdict unknown = Unknowns.verdict(
          begun(person, placed), person, placed.rule().who(), concerned, "session");
      return Optional.of(Timeline.standing(unknown, past));
    }
    return past.isEmpty()
        ? Optional.empty()
        : Optional.of(Timeline.ended(begun(person, placed).status(Status.MET).build(), past));
  }

  private List<HoursCourse> courses(Person person, Placed<HoursInUnit> placed) {
    List<DatedSession> sessions =
        Counting.inStream(inquiry, person, placed.rule().stream()).sessions();
    List<HoursCourse> courses = new ArrayList<>();
    for (Spell spell : Concerned.by(placed.rule().who(), person, inquiry)) {
      DateRange during = spell.during();
      boolean always = during.from().equals(inForce.from());
      if (always && PersonSubject.start(person, inquiry.asOf()).isEmpty()) {
        // Nobody knows since when: the first session is a day to count from, and its unit is whole.
        sessions.stream()
            .map(DatedSession::on)
            .filter(during::contains)
            .findFirst()
            .map(first -> new DateRange(first, during.endOrMax()))
            .map(counted -> HoursCourse.ofWholeUnits(inquiry, placed.rule(), counted, sessions))
            .ifPresent(courses::add);
      } else {
        courses.add(HoursCourse.from(inquiry, placed.rule(), during, sessions));
      }
    }
    return courses;
  }

  private Verdict notYetInForce(Person person, Placed<HoursInUnit> placed) {
    return begun(person, placed)
        .status(Status.NOT_YET_IN_FORCE)
        .addBecause(Asked.notYetInForce(inquiry))
        .build();
  }

  private static Verdict.Builder begun(Person person, Placed<HoursInUnit> placed) {
    boolean besideFrequency =
        placed.clause().rules().stream().anyMatch(Frequency.class::isInstance);
    return Verdict.builder()
        .duty(DutyId.of(placed.clause().id(), person.id(), besideFrequency ? "hours" : ""))
        .clause(placed.clause().id())
        .force(placed.clause().force())
        .kind(ClauseKind.DURATION)
        .person(person.id())
        .addBecause(Asked.by(placed.clause()));
  }
}
