package io.github.supervisionkit.review;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.contract.Contracts;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.CountedFrom;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.LimitVerdict;
import io.github.supervisionkit.policy.AgreementReview;
import io.github.supervisionkit.policy.Placed;
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
import java.util.Comparator;
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
    List<DateRange> asked = contracts.asked(agreement);
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Cadence every = new Cadence.Every(placed.rule().every());
    List<LocalDate> reviews = agreement.reviewed().stream()
        .filter(day -> !day.isAfter(inquiry.asOf()) && day.isAfter(agreement.made()))
        .sorted()
        .distinct()
        .toList();
    String duty = DutyId.of(placed.clause().id(), agreement.id());
    List<Line> lines = asked.stream()
        .map(range -> new Stretch(every, range.from(), range.endOrMax()))
        .map(stretch -> Line.afresh(duty, List.of(stretch), reviews))
        .toList();
    List<Course> courses = Course.of(lines, (start, unit) -> true, Excuses.NONE, inquiry.asOf());
    List<Occurrence> occurrences =
        courses.stream().flatMap(course -> course.occurrences().stream()).toList();
    Verdict.Builder verdict = Verdict.under(placed.clause(), agreement.id())
        .agreement(agreement.id())
        .person(Contracts.answers(agreement))
        .addBecause(Asked.by(placed.clause()));
    Optional<Course> oldest = courses.stream()
        .filter(course -> asked.stream().anyMatch(range -> range.contains(inquiry.asOf())))
        .filter(course -> course.owed().isPresent())
        .min(Comparator.comparing(course -> course.owed().orElseThrow().limit().orElseThrow()));
    return Optional.of(oldest
        .map(course -> Timeline.standing(
            standing(verdict, every, course, course.owed().orElseThrow()), occurrences))
        .orElseGet(() -> Timeline.ended(verdict.status(Status.MET).build(), occurrences)));
  }

  private Verdict standing(
      Verdict.Builder verdict, Cadence every, Course course, Occurrence occurrence) {
    Status status = LimitVerdict.add(verdict, course, occurrence, inquiry);
    LocalDate base = occurrence.measuredFrom();
    LocalDate limit = occurrence.limit().orElseThrow();
    verdict
        .addBecause(
            course.isMeasuredFromStart()
                ? CountedFrom.beginning(
                    "not reviewed yet, so the count begins on", base, every, limit)
                : CountedFrom.event("reviewed", base, every, limit))
        .addAllBecause(LimitVerdict.steps(course, occurrence, inquiry));
    Asked.standing(limit, status, inquiry).ifPresent(verdict::addBecause);
    return verdict.build();
  }
}
