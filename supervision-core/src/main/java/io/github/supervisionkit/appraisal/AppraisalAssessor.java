package io.github.supervisionkit.appraisal;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Concerned;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.duty.Recurring;
import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.duty.Unknowns;
import io.github.supervisionkit.policy.AppraisalDue;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.Appraisal;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds when each person is to be appraised next: measured from the last appraisal, or from the day since which it is asked of them. */
public final class AppraisalAssessor implements Assessor {

  private final Inquiry inquiry;
  private final InForce inForce;
  private final List<Placed<AppraisalDue>> rules;

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public AppraisalAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.inForce = inquiry.pack().inForce();
    this.rules = inquiry.rules(AppraisalDue.class);
  }

  @Override
  public List<Timeline> ofPerson(Person person) {
    if (!PersonSubject.presence(person, inquiry.asOf()).contains(inquiry.asOf())
        || !inquiry.asOf().isBefore(inForce.until())) {
      return List.of();
    }
    List<Timeline> timelines = new ArrayList<>();
    for (Placed<AppraisalDue> rule : rules) {
      if (inquiry.asOf().isBefore(inForce.from())) {
        notYetInForce(rule, person).ifPresent(timelines::add);
      } else {
        timelines.add(timeline(rule, person));
      }
    }
    return timelines;
  }

  private Optional<Timeline> notYetInForce(Placed<AppraisalDue> rule, Person person) {
    return Concerned.now(rule.rule().who(), person, inquiry) == Truth.TRUE
        ? Optional.of(Timeline.standing(
            begun(rule, person)
                .status(Status.NOT_YET_IN_FORCE)
                .addBecause(Asked.notYetInForce(inquiry))
                .build(),
            List.of()))
        : Optional.empty();
  }

  private static Verdict.Builder begun(Placed<AppraisalDue> rule, Person person) {
    return Verdict.under(rule.clause(), person.id())
        .person(person.id())
        .addBecause(Asked.by(rule.clause()));
  }

  private Timeline timeline(Placed<AppraisalDue> rule, Person person) {
    List<LocalDate> days = inquiry.register().service().appraisals().stream()
        .filter(appraisal -> appraisal.person().equals(person.id()))
        .map(Appraisal::on)
        .toList();
    List<DateRange> owed = Concerned.by(rule.rule().who(), person, inquiry).stream()
        .map(Spell::during)
        .map(range -> countedFrom(person, range, days))
        .flatMap(Optional::stream)
        .toList();
    Cadence every = new Cadence.Every(rule.rule().every());
    Timeline known =
        new Recurring(every, owed, inquiry).timeline(begun(rule, person), days, "appraisal");
    Truth concerned = Concerned.now(rule.rule().who(), person, inquiry);
    if (!known.isOver() || concerned == Truth.FALSE) {
      return known;
    }
    Verdict unknown =
        Unknowns.verdict(begun(rule, person), person, rule.rule().who(), concerned, "appraisal");
    return Timeline.standing(unknown, known.occurrences());
  }

  /** Where nobody knows the start, the first appraisal is a day to count from, and before it nothing can have been missed. */
  private Optional<DateRange> countedFrom(Person person, DateRange owed, List<LocalDate> days) {
    boolean always = owed.from().equals(inForce.from());
    if (!always || PersonSubject.start(person, inquiry.asOf()).isPresent()) {
      return Optional.of(owed);
    }
    return days.stream()
        .filter(day -> !day.isAfter(inquiry.asOf()))
        .min(LocalDate::compareTo)
        .map(day -> day.isAfter(owed.from()) ? day : owed.from())
        .filter(day -> day.isBefore(owed.endOrMax()))
        .map(day -> new DateRange(day, owed.endOrMax()));
  }
}
