package io.github.supervisionkit.duty;

import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something found wrong that has no limit. It exists only while, or because, something is wrong. */
public final class Finding {

  private Finding() {}

  /**
   * Returns the time line of what was wrong on a day and can't be mended.
   *
   * @param verdict the verdict under way
   * @param day the day
   * @param problems what was wrong
   * @return the time line
   */
  public static Timeline on(Verdict.Builder verdict, LocalDate day, List<Shortcoming> problems) {
    return Timeline.standing(
        breached(verdict, day, problems),
        List.of(Occurrence.ended(day, Optional.empty(), day, Outcome.BREACHED, List.of())));
  }

  /**
   * Returns the time line of what has been wrong since a day and still is.
   *
   * @param verdict the verdict under way
   * @param since the day
   * @param problems what is wrong
   * @return the time line
   */
  public static Timeline since(
      Verdict.Builder verdict, LocalDate since, List<Shortcoming> problems) {
    return Timeline.standing(
        breached(verdict, since, problems),
        List.of(Occurrence.running(since, Optional.empty(), Outcome.BREACHED, List.of())));
  }

  /**
   * Returns the time line of what is or was wrong at times.
   *
   * @param verdict the verdict under way
   * @param faults what was wrong when, at least one; the problems come in this order
   * @param asOf the as-of day
   * @return the time line, over where nothing is wrong on the day
   * @throws IllegalArgumentException when there are no faults
   */
  public static Timeline over(Verdict.Builder verdict, List<Fault> faults, LocalDate asOf) {
    if (faults.isEmpty()) {
      throw new IllegalArgumentException("faults must not be empty");
    }
    List<Fault> now =
        faults.stream().filter(fault -> fault.during().contains(asOf)).toList();
    verdict.status(Status.BREACHED);
    for (Fault fault : now) {
      verdict
          .addProblems(fault.problem())
          .addBecause(
              Step.of("since {}: {}", fault.during().from(), fault.problem().why()));
    }
    now.stream()
        .map(fault -> fault.during().from())
        .min(LocalDate::compareTo)
        .ifPresent(verdict::measuredFrom);
    List<Occurrence> occurrences = faults.stream()
        .sorted(Fault.ORDER)
        .map(fault -> occurrence(fault, asOf))
        .toList();
    return now.isEmpty()
        ? Timeline.ended(verdict.build(), occurrences)
        : Timeline.standing(verdict.build(), occurrences);
  }

  private static Occurrence occurrence(Fault fault, LocalDate asOf) {
    List<Step> why = List.of(Step.of("{}", fault.problem().why()));
    LocalDate from = fault.during().from();
    LocalDate until = fault.during().endOrMax();
    return until.isAfter(asOf)
        ? Occurrence.running(from, Optional.empty(), Outcome.BREACHED, why)
        : Occurrence.ended(from, Optional.empty(), until, Outcome.BREACHED, why);
  }

  private static Verdict breached(
      Verdict.Builder verdict, LocalDate day, List<Shortcoming> problems) {
    return verdict
        .status(Status.BREACHED)
        .measuredFrom(day)
        .addAllProblems(problems)
        .build();
  }
}
