package io.github.supervisionkit.scenario;

import io.github.supervisionkit.assessment.Gap;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A gap that the history must tell of.
 *
 * @param during the days asked about
 * @param duty the duty's identifier
 * @param outcome what came of it
 * @param limit the limit that was missed; without one where that doesn't matter
 * @param ended the day on which it was made good; without one where that doesn't matter
 */
public record GapExpected(DateRange during, String duty, Outcome outcome, Day limit, Day ended)
    implements Expectation {

  /**
   * Checks that every part is there.
   *
   * @param during the days asked about
   * @param duty the duty's identifier
   * @param outcome what came of it
   * @param limit the limit that was missed
   * @param ended the day on which it was made good
   */
  public GapExpected {
    Objects.requireNonNull(during, "during");
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(ended, "ended");
  }

  /** What a day must be. */
  public sealed interface Day extends Serializable {

    /**
     * Returns whether a day that was found is right.
     *
     * @param found the day, if there is one
     * @return whether it is
     */
    boolean accepts(Optional<LocalDate> found);

    /** Any day, or none. */
    record Any() implements Day {
      @Override
      public boolean accepts(Optional<LocalDate> found) {
        return true;
      }
    }

    /** No day. */
    record None() implements Day {
      @Override
      public boolean accepts(Optional<LocalDate> found) {
        return found.isEmpty();
      }
    }

    /**
     * One day.
     *
     * @param day the day
     */
    record On(LocalDate day) implements Day {

      /**
       * Checks that the day is there.
       *
       * @param day the day
       */
      public On {
        Objects.requireNonNull(day, "day");
      }

      @Override
      public boolean accepts(Optional<LocalDate> found) {
        return found.equals(Optional.of(day));
      }
    }
  }

  @Override
  public List<Failure> failures(ScenarioRun run) {
    List<Gap> gaps = NoGap.in(run, during, duty);
    boolean found = gaps.stream().map(Gap::occurrence).anyMatch(this::isMeant);
    return found
        ? List.of()
        : List.of(new Failure(
            "a gap of " + duty + " in " + during + ", " + outcome.text() + ", limit " + limit
                + ", ended " + ended,
            gaps.isEmpty() ? "none" : "these:",
            NoGap.inWords(gaps)));
  }

  private boolean isMeant(Occurrence occurrence) {
    return occurrence.outcome() == outcome
        && limit.accepts(occurrence.limit())
        && ended.accepts(occurrence.ended());
  }
}
