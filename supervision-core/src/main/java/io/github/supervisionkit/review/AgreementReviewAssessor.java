package io.github.supervisionkit.review;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.contract.Contracts;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Concerned;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.LimitVerdict;
import io.github.supervisionkit.policy.AgreementReview;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Course;
import io.github.supervisionkit.timeline.Excuses;
import io.github.supervisionkit.timeline.Line;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Stretch;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.DutyId;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds when agreements are to be reviewed, measured from the day on which they were made or last reviewed. */
public final class AgreementReviewAssessor implements Assessor {

  private final Inquiry inquiry;
  private final Contracts contracts;
  private final List<Placed<AgreementReview>> rules;

  /**
   * Obtains the assessor.
   *
   * @param inquiry the question
   */
  public AgreementReviewAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.contracts = new Contracts(inquiry);
    this.rules = inquiry.rules(AgreementReview.class);
  }

  @Override
  public List<Timeline> ofService() {
    List<Timeline> timelines = new ArrayList<>();
    for (Placed<AgreementReview> placed : rules) {
      contracts
          .of(placed.rule().form())
          .forEach(agreement -> timeline(placed, agreement).ifPresent(timelines::add));
    }
    return timelines;
  }

  /**
   * Returns how the reviews of one agreement stand.
   *
   * @param agreement the agreement
   * @return the time lines, in the document's order
   */
  public List<Timeline> of(Agreement agreement) {
    return rules.stream()
        .filter(placed -> placed.rule().form().equals(agreement.form()))
        .flatMap(placed -> timeline(placed, agreement).stream())
        .toList();
  }

  private Optional<Timeline> timeline(Placed<AgreementReview> placed, Agreement agreement) {
    Optional<DateRange> counts =
        contracts.during(agreement).filter(range -> !range.from().isAfter(inquiry.asOf()));
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    Cadence every = new Cadence.Every(placed.rule().every());
    DateRange during = counts.get();
    List<LocalDate> reviews = agreement.reviewed().stream()
        .filter(day -> !day.isAfter(inquiry.asOf()) && day.isAfter(agreement.made()))
        .sorted()
        .distinct()
        .toList();
    Line line = Line.afresh(
        DutyId.of(placed.clause().id(), agreement.id()),
        List.of(new Stretch(every, during.from(), during.endOrMax())),
        reviews);
    Course course = Course.of(List.of(line), (start, unit) -> true, Excuses.NONE, inquiry.asOf())
        .get(0);
    Verdict.Builder verdict = Verdict.under(placed.clause(), agreement.id())
        .agreement(agreement.id())
        .person(Contracts.answers(agreement))
        .addBecause(Asked.by(placed.clause()));
    Optional<Occurrence> owed = course
        .owed()
        .filter(found -> during.contains(inquiry.asOf()) && concernsSomebody(agreement));
    return Optional.of(
        owed.isPresent()
            ? Timeline.standing(standing(verdict, every, course, owed.get()), course.occurrences())
            : Timeline.ended(verdict.status(Status.MET).build(), course.occurrences()));
  }

  /** Whether it binds anybody whom the policy may cover; of whom nothing is known, it may. */
  private boolean concernsSomebody(Agreement agreement) {
    return agreement.supervisees().isEmpty()
        || agreement.supervisees().stream()
            .map(inquiry.register()::person)
            .anyMatch(person -> person.isEmpty() || Concerned.mayBe(person.orElseThrow(), inquiry));
  }

  private Verdict standing(
      Verdict.Builder verdict, Cadence every, Course course, Occurrence occurrence) {
    Status status = LimitVerdict.add(verdict, course, occurrence, inquiry);
    verdict
        .addBecause(Step.of(
            course.isMeasuredFromStart()
                ? "not reviewed yet, so the count begins on {}; {} later is the latest"
                : "reviewed on {}; {} later is the latest",
            occurrence.measuredFrom(),
            every.text()))
        .addAllBecause(LimitVerdict.steps(course, occurrence, inquiry));
    Asked.standing(occurrence.limit().orElseThrow(), status, inquiry)
        .ifPresent(verdict::addBecause);
    return verdict.build();
  }
}
