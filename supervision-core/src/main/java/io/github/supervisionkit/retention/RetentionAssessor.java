package io.github.supervisionkit.retention;

import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.OnceOwed;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.RetentionAfterLeaving;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds how long the records of people who left are kept: met until the day, then to be deleted. A record of {@code
 * deletion:PERSON} says that they were.
 */
public final class RetentionAssessor implements Assessor {

  private final Inquiry inquiry;
  private final List<Placed<RetentionAfterLeaving>> rules;

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public RetentionAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.rules = inquiry.rules(RetentionAfterLeaving.class);
  }

  @Override
  public List<Timeline> ofPerson(Person person) {
    Optional<LocalDate> left = person.left().filter(day -> !day.isAfter(inquiry.asOf()));
    if (left.isEmpty() || !inquiry.pack().inForce().on(inquiry.asOf())) {
      return List.of();
    }
    List<Timeline> timelines = new ArrayList<>();
    for (Placed<RetentionAfterLeaving> rule : rules) {
      Truth concerned = inquiry
          .covered(rule.rule().who())
          .in(new PersonSubject(person, inquiry).on(left.get().minusDays(1)));
      if (concerned != Truth.FALSE) {
        timelines.add(kept(rule, person, left.get(), concerned));
      }
    }
    return timelines;
  }

  private Timeline kept(
      Placed<RetentionAfterLeaving> rule, Person person, LocalDate left, Truth concerned) {
    LocalDate limit = left.plus(rule.rule().keep());
    Verdict.Builder verdict = Verdict.under(rule.clause(), person.id())
        .person(person.id())
        .addBecause(Step.of(
            "{} left on {}; the records are kept until {}, and then deleted ({}, {})",
            person.id(),
            left,
            limit,
            rule.clause().id(),
            rule.clause().citation().place()));
    OnceOwed owed = OnceOwed.by(left, limit, inquiry);
    if (concerned == Truth.UNKNOWN) {
      return owed.undetermined(
          verdict,
          List.of("whether the records of " + person.id() + " are kept under this clause"));
    }
    Optional<RecordEntry> deleted = inquiry.register().recordsOf("deletion:" + person.id()).stream()
        .filter(entry -> !entry.at().date(inquiry.zone()).isAfter(inquiry.asOf()))
        .findFirst();
    if (deleted.isPresent()) {
      return deleted(owed, verdict, deleted.get(), left, limit);
    }
    return inquiry.asOf().isBefore(limit) ? keeping(verdict, left, limit) : owed.notDone(verdict);
  }

  private Timeline deleted(
      OnceOwed owed, Verdict.Builder verdict, RecordEntry entry, LocalDate left, LocalDate limit) {
    LocalDate on = entry.at().date(inquiry.zone());
    Step step = Step.of("they were deleted on {}", on);
    if (!on.isBefore(limit)) {
      return owed.done(verdict, entry.at(), step);
    }
    Shortcoming problem = new Shortcoming(
        "deletion", "the records were deleted on " + on + ", and had to be kept until " + limit);
    verdict
        .status(Status.BREACHED)
        .measuredFrom(left)
        .limit(limit)
        .done(on)
        .addBecause(step)
        .addProblems(problem);
    return Timeline.standing(
        verdict.build(),
        List.of(Occurrence.ended(on, Optional.empty(), on, Outcome.BREACHED, List.of())));
  }

  /** Nothing is to be done before the day, so it is never due soon. */
  private static Timeline keeping(Verdict.Builder verdict, LocalDate left, LocalDate limit) {
    return Timeline.standing(
        verdict.status(Status.MET).measuredFrom(left).limit(limit).build(),
        List.of(Occurrence.running(left, Optional.of(limit), Outcome.RUNNING, List.of())));
  }
}
