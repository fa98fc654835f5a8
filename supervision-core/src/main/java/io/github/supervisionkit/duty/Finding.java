package io.github.supervisionkit.duty;

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

  private static Verdict breached(
      Verdict.Builder verdict, LocalDate day, List<Shortcoming> problems) {
    return verdict
        .status(Status.BREACHED)
        .measuredFrom(day)
        .addAllProblems(problems)
        .build();
  }
}
