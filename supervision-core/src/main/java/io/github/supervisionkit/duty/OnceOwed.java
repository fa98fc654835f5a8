package io.github.supervisionkit.duty;

import io.github.supervisionkit.calendar.Deadline;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.calendar.Timeliness;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A duty that is done once: owed from a day, by a limit where there is one, until somebody does it. Records, signatures,
 * copies and actions are such duties.
 *
 * <p>The verdict under way gets its dates, its status and the steps of the limit; what the duty is, whose and why is for the
 * caller to say first.
 */
public final class OnceOwed {

  private final Inquiry inquiry;
  private final LocalDate measuredFrom;
  private final Deadline deadline;
  private final List<Step> because;

  private OnceOwed(Inquiry inquiry, LocalDate measuredFrom, Deadline deadline, List<Step> because) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.measuredFrom = Objects.requireNonNull(measuredFrom, "measuredFrom");
    this.deadline = Objects.requireNonNull(deadline, "deadline");
    this.because = List.copyOf(because);
  }

  /**
   * Obtains a duty whose limit the policy states as a time from a moment.
   *
   * @param limit by when
   * @param start the moment from which the limit runs; for the end of a session, that end
   * @param clause the clause that gives the limit
   * @param inquiry the question
   * @return the duty
   */
  public static OnceOwed within(TimeLimit limit, Moment start, Clause clause, Inquiry inquiry) {
    Deadline deadline = limit.after(start, inquiry.calendar(), inquiry.zone());
    return new OnceOwed(
        inquiry,
        start.date(inquiry.zone()),
        deadline,
        new LimitInWords(limit, clause, inquiry).steps(start, deadline));
  }

  /**
   * Obtains a duty whose limit is a day of its own.
   *
   * @param measuredFrom the day from which it is owed
   * @param limit the last day on which it is kept
   * @param inquiry the question
   * @return the duty
   */
  public static OnceOwed by(LocalDate measuredFrom, LocalDate limit, Inquiry inquiry) {
    return new OnceOwed(
        inquiry,
        measuredFrom,
        new Deadline.EndOfDay(limit, Deadline.Basis.EXACT),
        List.of(Step.of("the limit is {}", limit)));
  }

  /**
   * Obtains a duty that has no limit.
   *
   * @param measuredFrom the day from which it is owed
   * @param inquiry the question
   * @return the duty
   */
  public static OnceOwed withoutLimit(LocalDate measuredFrom, Inquiry inquiry) {
    return new OnceOwed(inquiry, measuredFrom, new Deadline.Unlimited(), List.of());
  }

  /**
   * Returns by when it is kept.
   *
   * @return the deadline
   */
  public Deadline deadline() {
    return deadline;
  }

  /**
   * Returns how it stands when it was done.
   *
   * @param verdict the verdict under way
   * @param at when it was done, on or before the as-of day
   * @param how who did it and where
   * @return the time line
   */
  public Timeline done(Verdict.Builder verdict, Moment at, Step how) {
    Timeliness timeliness = deadline.judge(at, inquiry.zone());
    LocalDate day = at.date(inquiry.zone());
    dated(verdict).done(day).addBecause(how);
    if (timeliness == Timeliness.UNDETERMINED) {
      verdict.status(Status.UNDETERMINED);
      notCovered(verdict);
      return Timeline.standing(verdict.build(), List.of(running(Outcome.RUNNING)));
    }
    if (timeliness.isComparedAsDates()) {
      verdict.addBecause(Step.of(
          timeliness.isLate()
              ? "an instant is known on one side only, so dates are compared: it was done on a later date"
              : "an instant is known on one side only, so dates are compared, in favour of done"));
    }
    verdict.status(timeliness.isLate() ? Status.MET_LATE : Status.MET);
    if (deadline.lastDay().isPresent()) {
      verdict.addBecause(
          Step.of(timeliness.isLate() ? "that is after the limit" : "that is in time"));
    }
    Outcome outcome = timeliness.isLate() ? Outcome.LATE : Outcome.KEPT;
    return Timeline.standing(
        verdict.build(),
        List.of(Occurrence.ended(measuredFrom, deadline.lastDay(), day, outcome, List.of())));
  }

  /**
   * Returns how it stands while it isn't done.
   *
   * @param verdict the verdict under way
   * @return the time line
   */
  public Timeline notDone(Verdict.Builder verdict) {
    dated(verdict);
    if (deadline instanceof Deadline.NotCovered) {
      verdict.status(Status.UNDETERMINED);
      notCovered(verdict);
      return Timeline.standing(verdict.build(), List.of(running(Outcome.RUNNING)));
    }
    verdict.addBecause(Step.of("not done as of {}", inquiry.asOf()));
    Optional<LocalDate> limit = deadline.lastDay();
    Status status = limit.map(day -> Standing.of(day, inquiry)).orElse(Status.OPEN);
    if (limit.isPresent() && status == Status.OVERDUE) {
      Standing.overdue(verdict, limit.get(), inquiry);
      verdict.addBecause(LimitInWords.overdue(limit.get(), inquiry));
    }
    return Timeline.standing(
        verdict.status(status).build(),
        List.of(running(status == Status.OVERDUE ? Outcome.MISSED : Outcome.RUNNING)));
  }

  /**
   * Returns how it stands when a fact is missing that decides whether it was done.
   *
   * @param verdict the verdict under way
   * @param missing the facts, and who could supply them
   * @return the time line
   */
  public Timeline undetermined(Verdict.Builder verdict, List<String> missing) {
    return undetermined(verdict, missing, Outcome.RUNNING);
  }

  /**
   * Returns how it stands when a fact is missing that decides whether what was done counts. What came after the limit leaves it missed
   * until then all the same.
   *
   * @param verdict the verdict under way
   * @param missing the facts, and who could supply them
   * @param at when it was done, if that was it; on or before the as-of day
   * @return the time line
   */
  public Timeline undetermined(Verdict.Builder verdict, List<String> missing, Moment at) {
    boolean late = deadline.judge(at, inquiry.zone()).isLate();
    return undetermined(verdict, missing, late ? Outcome.MISSED : Outcome.RUNNING);
  }

  private Timeline undetermined(Verdict.Builder verdict, List<String> missing, Outcome outcome) {
    dated(verdict).status(Status.UNDETERMINED).addAllMissing(missing);
    notCovered(verdict);
    return Timeline.standing(verdict.build(), List.of(running(outcome)));
  }

  private Occurrence running(Outcome outcome) {
    return Occurrence.running(measuredFrom, deadline.lastDay(), outcome, List.of());
  }

  private Verdict.Builder dated(Verdict.Builder verdict) {
    return verdict
        .measuredFrom(measuredFrom)
        .limit(deadline.limit())
        .limitAt(deadline.limitAt())
        .computedFromDate(deadline.isComputedFromDate())
        .addAllBecause(because);
  }

  private void notCovered(Verdict.Builder verdict) {
    if (deadline instanceof Deadline.NotCovered gap) {
      verdict
          .notCovered(gap.date())
          .addMissing("the calendar `" + gap.calendar() + "` does not cover " + gap.date()
              + ": it covers " + gap.coverage());
    }
  }
}
