package io.github.supervisionkit.assessment;

import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The duties of a person that end with the person or the policy: after the last day they stand no more, and what they told on it stays in
 * the history.
 */
final class LastDay implements Assessor {

  private final Inquiry inquiry;
  private final Function<Inquiry, Assessor> assessor;
  private final Assessor now;

  LastDay(Inquiry inquiry, Function<Inquiry, Assessor> assessor) {
    this.inquiry = inquiry;
    this.assessor = assessor;
    this.now = assessor.apply(inquiry);
  }

  @Override
  public List<Timeline> ofPerson(Person person) {
    LocalDate left = PersonSubject.presence(person, inquiry.asOf()).endOrMax();
    LocalDate over = inquiry.pack().inForce().until();
    LocalDate first = left.isBefore(over) ? left : over;
    if (first.isAfter(inquiry.asOf())) {
      return now.ofPerson(person);
    }
    return assessor.apply(inquiry.asOf(first.minusDays(1))).ofPerson(person).stream()
        .map(told -> Timeline.ended(told.verdict(), told.occurrences()))
        .toList();
  }
}
