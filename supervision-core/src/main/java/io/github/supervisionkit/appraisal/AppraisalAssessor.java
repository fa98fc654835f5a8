package io.github.supervisionkit.appraisal;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.duty.Recurring;
import io.github.supervisionkit.policy.AppraisalDue;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.Appraisal;
import io.github.supervisionkit.source.Step;
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

/** Finds when each person is to be appraised next: measured from the last appraisal, or from the start. */
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
    List<Timeline> timelines = new ArrayList<>();
    DateRange presence = PersonSubject.presence(person, inquiry.asOf());
    for (Placed<AppraisalDue> rule : rules) {
      boolean concerned = presence.contains(inquiry.asOf())
          && inquiry
                  .covered(rule.rule().who())
                  .in(new PersonSubject(person, inquiry).on(inquiry.asOf()))
              == Truth.TRUE;
      if (concerned) {
        timeline(rule, person, presence).ifPresent(timelines::add);
      }
    }
    return timelines;
  }

  private Optional<Timeline> timeline(
      Placed<AppraisalDue> rule, Person person, DateRange presence) {
    Verdict.Builder verdict = Verdict.under(rule.clause(), person.id())
        .person(person.id())
        .addBecause(Asked.by(rule.clause()));
    if (inquiry.asOf().isBefore(inForce.from())) {
      verdict.status(Status.NOT_YET_IN_FORCE).addBecause(Asked.notYetInForce(inquiry));
      return Optional.of(Timeline.standing(verdict.build(), List.of()));
    }
    List<LocalDate> days = inquiry.register().service().appraisals().stream()
        .filter(appraisal -> appraisal.person().equals(person.id()))
        .map(Appraisal::on)
        .toList();
    Optional<DateRange> owed = presence
        .intersection(new DateRange(inForce.from(), inForce.until()))
        .filter(range -> range.contains(inquiry.asOf()));
    if (owed.isEmpty()) {
      return Optional.empty();
    }
    Cadence every = new Cadence.Every(rule.rule().every());
    return Optional.of(countedFrom(person, owed.get(), days)
        .map(from -> new DateRange(from, owed.get().endOrMax()))
        .map(range -> new Recurring(every, range, inquiry).timeline(verdict, days, "appraisal"))
        .orElseGet(() -> undetermined(verdict, person)));
  }

  /** Where nobody knows the start, the first appraisal is a day to count from, and before it nothing can have been missed. */
  private Optional<LocalDate> countedFrom(Person person, DateRange owed, List<LocalDate> days) {
    return PersonSubject.start(person, inquiry.asOf()).isPresent()
        ? Optional.of(owed.from())
        : days.stream()
            .filter(day -> !day.isAfter(inquiry.asOf()))
            .min(LocalDate::compareTo)
            .map(day -> day.isAfter(owed.from()) ? day : owed.from());
  }

  private static Timeline undetermined(Verdict.Builder verdict, Person person) {
    return Timeline.standing(
        verdict
            .status(Status.UNDETERMINED)
            .addMissing("the day on which " + person.id()
                + " started (`started`), which the organisation can supply")
            .addBecause(Step.of("no appraisal is recorded"))
            .build(),
        List.of());
  }
}
