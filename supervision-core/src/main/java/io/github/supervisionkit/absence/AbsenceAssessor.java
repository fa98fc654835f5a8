package io.github.supervisionkit.absence;

import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.frequency.StaffCourses;
import io.github.supervisionkit.policy.AbsenceExcuses;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.PriorityOnReturn;
import io.github.supervisionkit.policy.ReallocateInAbsence;
import io.github.supervisionkit.timeline.Excused;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.workforce.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds the duties that a person's absences bring. */
public final class AbsenceAssessor implements Assessor {

  private final Inquiry inquiry;

  /**
   * Obtains the assessor.
   *
   * @param inquiry the question
   */
  public AbsenceAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
  }

  @Override
  public List<Timeline> ofPerson(Person person) {
    if (person.absences().isEmpty() || !inquiry.pack().inForce().on(inquiry.asOf())) {
      return List.of();
    }
    List<Timeline> timelines = new ArrayList<>();
    StaffCourses courses = StaffCourses.of(inquiry, person);
    for (Placed<AbsenceExcuses> placed : inquiry.rules(AbsenceExcuses.class)) {
      List<Excused> excused = courses.excused(placed.rule().streams());
      timelines.addAll(new GapRecords(inquiry, person, placed).of(excused));
    }
    boolean there = PersonSubject.presence(person, inquiry.asOf()).contains(inquiry.asOf());
    for (Placed<PriorityOnReturn> placed : inquiry.rules(PriorityOnReturn.class)) {
      List<Excused> excused = courses.excused(placed.rule().streams());
      timelines.addAll(new SessionOnReturn(inquiry, person, placed).of(excused, there));
    }
    for (Placed<ReallocateInAbsence> placed : inquiry.rules(ReallocateInAbsence.class)) {
      new Reallocation(inquiry, person, placed).timeline().ifPresent(timelines::add);
    }
    return timelines;
  }
}
