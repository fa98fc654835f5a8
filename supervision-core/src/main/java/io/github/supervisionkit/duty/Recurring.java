package io.github.supervisionkit.duty;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Course;
import io.github.supervisionkit.timeline.Excuses;
import io.github.supervisionkit.timeline.Line;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Stretch;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A duty that comes back: owed at most so long after each event, or after its beginning. Appraisals and audits are such
 * duties.
 *
 * <p>The verdict under way gets its dates, its status and the steps of the limit; what the duty is, whose and why is for the
 * caller to say first.
 */
public final class Recurring {

  private final Inquiry inquiry;
  private final Cadence every;
  private final List<DateRange> during;

  /**
   * Obtains the duty.
   *
   * @param every how often, with a number
   * @param during when it is owed, oldest first; between two of them nothing is
   * @param inquiry the question
   */
  public Recurring(Cadence every, List<DateRange> during, Inquiry inquiry) {
    this.every = Objects.requireNonNull(every, "every");
    this.during = List.copyOf(during);
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
  }

  /**
   * Returns how it stands, given when it was done.
   *
   * @param verdict the verdict under way
   * @param done the days on which it was done, in any order; those after the as-of day change nothing
   * @param noun what is done, as in {@code the appraisal of 1 April 2026}
   * @return the time line
   */
  public Timeline timeline(Verdict.Builder verdict, List<LocalDate> done, String noun) {
    List<LocalDate> known =
        done.stream().filter(day -> !day.isAfter(inquiry.asOf())).sorted().toList();
    List<Line> lines = during.stream()
        .map(range -> new Stretch(every, range.from(), range.endOrMax()))
        .map(stretch -> Line.afresh(noun, List.of(stretch), known))
        .toList();
    List<Course> courses = Course.of(lines, (start, unit) -> true, Excuses.NONE, inquiry.asOf());
    List<Occurrence> occurrences =
        courses.stream().flatMap(one -> one.occurrences().stream()).toList();
    Optional<Course> oldest = courses.stream()
        .filter(one -> one.owed().isPresent())
        .min(Comparator.comparing(one -> one.owed().orElseThrow().limit().orElseThrow()));
    if (oldest.isEmpty()) {
      return Timeline.ended(verdict.status(Status.MET).build(), occurrences);
    }
    Course course = oldest.orElseThrow();
    Occurrence occurrence = course.owed().orElseThrow();
    Status status = LimitVerdict.add(verdict, course, occurrence, inquiry);
    verdict.addBecause(measured(course, occurrence, noun));
    verdict.addAllBecause(LimitVerdict.steps(course, occurrence, inquiry));
    Asked.standing(occurrence.limit().orElseThrow(), status, inquiry)
        .ifPresent(verdict::addBecause);
    return Timeline.standing(verdict.build(), occurrences);
  }

  private static Step measured(Course course, Occurrence occurrence, String noun) {
    return course.isMeasuredFromStart()
        ? Step.of(
            "no {} is recorded since {}, when it began to be owed", noun, occurrence.measuredFrom())
        : Step.of("the last {} was on {}", noun, occurrence.measuredFrom());
  }
}
