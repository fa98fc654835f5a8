package io.github.supervisionkit.frequency;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.policy.HoursInUnit;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds how many hours of supervision a calendar unit is to hold, and how that stands. */
public final class HoursAssessor implements Assessor {

  private final Inquiry inquiry;

  /**
   * Obtains the assessor.
   *
   * @param inquiry the question
   */
  public HoursAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
  }

  @Override
  public List<Timeline> ofPerson(Person person) {
    InForce pack = inquiry.pack().inForce();
    List<Timeline> timelines = new ArrayList<>();
    boolean early = inquiry.asOf().isBefore(pack.from());
    if ((!early && !pack.on(inquiry.asOf())) || inquiry.rules(HoursInUnit.class).isEmpty()) {
      return List.of();
    }
    DateRange inForce = new DateRange(early ? LocalDate.MIN : pack.from(), pack.until());
    PersonSubject subject = new PersonSubject(person, inquiry);
    DateRange presence = PersonSubject.presence(person, inquiry.asOf());
    for (Placed<HoursInUnit> placed : inquiry.rules(HoursInUnit.class)) {
      Spell.of(inquiry.covered(placed.rule().who()), subject).stream()
          .filter(spell -> spell.truth() == Truth.TRUE)
          .map(spell -> spell.within(inForce))
          .flatMap(Optional::stream)
          .map(spell -> spell.within(presence))
          .flatMap(Optional::stream)
          .filter(spell -> spell.during().contains(inquiry.asOf()))
          .findFirst()
          .map(spell -> new HoursCourse(inquiry, person, placed, spell.during().from()))
          .map(course -> early ? course.notYetInForce() : course.timeline())
          .ifPresent(timelines::add);
    }
    return timelines;
  }
}
