package io.github.supervisionkit.contract;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Fault;
import io.github.supervisionkit.duty.Finding;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.OnceOwed;
import io.github.supervisionkit.policy.AgreementBeforeSessions;
import io.github.supervisionkit.policy.AgreementReview;
import io.github.supervisionkit.policy.AgreementWritten;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds what is wrong with agreements, and who has none: one finding for each clause and agreement or person. */
public final class AgreementAssessor implements Assessor {

  private final Inquiry inquiry;
  private final Contracts contracts;
  private final AgreementFaults faults;
  private final MissingAgreements missing;

  /**
   * Obtains the assessor.
   *
   * @param inquiry the question
   */
  public AgreementAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.contracts = new Contracts(inquiry);
    this.faults = new AgreementFaults(inquiry);
    this.missing = new MissingAgreements(inquiry);
  }

  @Override
  public List<Timeline> ofPerson(Person person) {
    List<Timeline> timelines = new ArrayList<>();
    for (Clause clause : inquiry.pack().clauses()) {
      List<Fault> found = new ArrayList<>();
      List<Missing> inTime = new ArrayList<>();
      for (Rule rule : clause.rules()) {
        if (rule instanceof AgreementWritten written) {
          for (Missing one : missing.of(person, written)) {
            if (one.isInTimeOn(inquiry.asOf())) {
              inTime.add(one);
            } else {
              one.fault().ifPresent(found::add);
            }
          }
        } else if (rule instanceof AgreementBeforeSessions before && !asksForOne(clause, before)) {
          found.addAll(missing.of(person, before));
        }
      }
      Optional<Timeline> wrong = found.isEmpty()
          ? Optional.empty()
          : Optional.of(Finding.over(begun(clause, person), found, inquiry.asOf()));
      inTime.stream()
          .min(Comparator.comparing(one -> one.during().from()))
          .filter(one -> wrong.filter(timeline -> !timeline.isOver()).isEmpty())
          .map(one -> after(wrong, stillInTime(begun(clause, person), one)))
          .or(() -> wrong)
          .ifPresent(timelines::add);
    }
    return timelines;
  }

  private static Verdict.Builder begun(Clause clause, Person person) {
    return Verdict.under(clause, person.id()).person(person.id()).addBecause(Asked.by(clause));
  }

  private Timeline stillInTime(Verdict.Builder verdict, Missing one) {
    LocalDate from = one.during().from();
    verdict.addBecause(Step.of("since {}: {} no written agreement yet", from, one.whom()));
    return OnceOwed.by(from, one.limit().orElseThrow(), inquiry).notDone(verdict);
  }

  /** What was wrong before stays in the history of what is owed now. */
  private static Timeline after(Optional<Timeline> before, Timeline now) {
    List<Occurrence> occurrences = new ArrayList<>();
    before.ifPresent(timeline -> occurrences.addAll(timeline.occurrences()));
    occurrences.addAll(now.occurrences());
    return Timeline.standing(now.verdict(), occurrences);
  }

  /** What is missing anyway needs no second problem for the session that was held without it. */
  private static boolean asksForOne(Clause clause, AgreementBeforeSessions before) {
    return clause.rules().stream()
        .anyMatch(rule ->
            rule instanceof AgreementWritten written && written.form().equals(before.form()));
  }

  @Override
  public List<Timeline> ofService() {
    List<Timeline> timelines = new ArrayList<>();
    for (Agreement agreement : inquiry.register().service().agreements()) {
      Map<Clause, List<Fault>> byClause = new LinkedHashMap<>();
      List<DateRange> asked = contracts.asked(agreement);
      for (AgreementFaults.Cited cited : faults.of(agreement)) {
        for (DateRange part : asked) {
          cited
              .during()
              .intersection(part)
              .ifPresent(during -> byClause
                  .computeIfAbsent(cited.problem().clause(), key -> new ArrayList<>())
                  .add(new Fault(during, cited.problem().shortcoming())));
        }
      }
      byClause.forEach((clause, found) ->
          timelines.add(Finding.over(begun(clause, agreement), found, inquiry.asOf())));
    }
    return timelines;
  }

  /** Where a clause has its agreements reviewed too, that is the duty of the agreement, and this one says of what it speaks. */
  private static Verdict.Builder begun(Clause clause, Agreement agreement) {
    boolean reviewed = clause.rules().stream().anyMatch(AgreementReview.class::isInstance);
    return Verdict.under(clause, agreement.id(), reviewed ? "terms" : "")
        .agreement(agreement.id())
        .person(Contracts.answers(agreement))
        .addBecause(Asked.by(clause));
  }
}
