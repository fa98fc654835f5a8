package io.github.supervisionkit.duty;

import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Course;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of a verdict that follows from a limit that repeats: status, dates, and the end of the explanation. */
public final class LimitVerdict {

  private LimitVerdict() {}

  /**
   * Adds the status, the limit with its last practical day, and what they are measured from.
   *
   * @param verdict the verdict under way
   * @param course the course whose occurrence is owed
   * @param occurrence what is owed on the as-of day
   * @param inquiry the question
   * @return the status
   */
  public static Status add(
      Verdict.Builder verdict, Course course, Occurrence occurrence, Inquiry inquiry) {
    LocalDate limit = occurrence.limit().orElseThrow();
    Status status =
        occurrence.outcome() == Outcome.EXCUSED ? Status.EXCUSED : Standing.of(limit, inquiry);
    if (status == Status.OVERDUE) {
      Standing.overdue(verdict, limit, inquiry);
    }
    if (!inquiry.calendar().covers(limit)) {
      verdict.notCovered(limit);
    }
    verdict
        .status(status)
        .limit(limit)
        .lastPracticalDay(practical(course, occurrence, inquiry))
        .measuredFrom(occurrence.measuredFrom());
    return status;
  }

  /**
   * Returns the first day on which an event could have counted for what is owed.
   *
   * @param course the course
   * @param occurrence what is owed
   * @return the day after the event before, or the day of the beginning
   */
  public static LocalDate firstDay(Course course, Occurrence occurrence) {
    LocalDate base = occurrence.measuredFrom();
    return course.isMeasuredFromStart() ? base : base.plusDays(1);
  }

  private static Optional<LocalDate> practical(
      Course course, Occurrence occurrence, Inquiry inquiry) {
    LocalDate first = firstDay(course, occurrence);
    return first.equals(LocalDate.MIN)
        ? Standing.lastPracticalDay(first, occurrence.limit().orElseThrow(), inquiry)
        : Standing.lastPracticalDay(first.minusDays(1), occurrence.limit().orElseThrow(), inquiry);
  }

  /**
   * Returns the steps that name the limit and the last practical day.
   *
   * @param course the course
   * @param occurrence what is owed
   * @param inquiry the question
   * @return the steps, in order
   */
  public static List<Step> steps(Course course, Occurrence occurrence, Inquiry inquiry) {
    LocalDate limit = occurrence.limit().orElseThrow();
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of("so the limit is {} {}", Dates.weekday(limit), limit));
    Optional<LocalDate> practical = practical(course, occurrence, inquiry);
    if (practical.isEmpty()) {
      steps.add(none(occurrence.measuredFrom(), limit, inquiry));
    } else if (!practical.orElseThrow().equals(limit)) {
      LocalDate day = practical.orElseThrow();
      steps.add(Step.of("the last working day before it is {} {}", Dates.weekday(day), day));
    }
    return steps;
  }

  private static Step none(LocalDate base, LocalDate limit, Inquiry inquiry) {
    return inquiry.calendar().covers(limit)
        ? Step.of(
            "no working day lies between {} and the limit, so there is no last practical day", base)
        : Step.of(
            "the calendar `{}` covers {} only, so the last practical day is not known",
            inquiry.calendar().id(),
            inquiry.calendar().coverage().toString());
  }
}
