package io.github.supervisionkit.timeline;

import io.github.supervisionkit.source.Step;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One occurrence of a duty: from the day it is measured from to its limit, and what came of it. */
public final class Occurrence implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LocalDate measuredFrom;
  private final @Nullable LocalDate limit;
  private final @Nullable LocalDate ended;
  private final Outcome outcome;
  private final List<Step> because;
  private final @Nullable LocalDate told;

  private Occurrence(
      LocalDate measuredFrom,
      @Nullable LocalDate limit,
      @Nullable LocalDate ended,
      Outcome outcome,
      List<Step> because,
      @Nullable LocalDate told) {
    this.measuredFrom = Objects.requireNonNull(measuredFrom, "measuredFrom");
    this.limit = limit;
    this.ended = ended;
    this.outcome = Objects.requireNonNull(outcome, "outcome");
    this.because = List.copyOf(because);
    this.told = told;
  }

  /**
   * Obtains an occurrence that has ended.
   *
   * @param measuredFrom the day from which it is measured
   * @param limit the last day on which it is kept; empty where it has none
   * @param ended the day on which it was done, excused to, or lapsed
   * @param outcome what came of it
   * @param because why, where there is more to say than the dates
   * @return the occurrence
   */
  public static Occurrence ended(
      LocalDate measuredFrom,
      Optional<LocalDate> limit,
      LocalDate ended,
      Outcome outcome,
      List<Step> because) {
    return new Occurrence(
        measuredFrom,
        limit.orElse(null),
        Objects.requireNonNull(ended, "ended"),
        outcome,
        because,
        null);
  }

  /**
   * Obtains an occurrence that has not ended.
   *
   * @param measuredFrom the day from which it is measured
   * @param limit the last day on which it is kept; empty where it has none
   * @param outcome how it stands
   * @param because why, where there is more to say than the dates
   * @return the occurrence
   */
  public static Occurrence running(
      LocalDate measuredFrom, Optional<LocalDate> limit, Outcome outcome, List<Step> because) {
    return new Occurrence(measuredFrom, limit.orElse(null), null, outcome, because, null);
  }

  /**
   * Returns the day from which it is measured.
   *
   * @return the day of the event before, or of the beginning
   */
  public LocalDate measuredFrom() {
    return measuredFrom;
  }

  /**
   * Returns the last day on which it is kept.
   *
   * @return the limit, that day included; empty where it has none
   */
  public Optional<LocalDate> limit() {
    return Optional.ofNullable(limit);
  }

  /**
   * Returns the day on which it ended.
   *
   * @return the day on which it was done, excused to, or lapsed; empty while it runs
   */
  public Optional<LocalDate> ended() {
    return Optional.ofNullable(ended);
  }

  /**
   * Returns what came of it.
   *
   * @return the outcome
   */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * Returns the day on which it stands in a history.
   *
   * @return the limit, or else the day from which it is measured; where what counts changed, the first day that told of it
   */
  public LocalDate day() {
    return told != null ? told : limit().orElse(measuredFrom);
  }

  /** Returns the same, told of from a day on for a reason. */
  Occurrence toldFrom(LocalDate day, List<Step> why) {
    return new Occurrence(measuredFrom, limit, ended, outcome, why, day);
  }

  /** Returns another one that goes on with this one, told of since the same day. */
  Occurrence sameTold(Occurrence later) {
    return new Occurrence(
        later.measuredFrom,
        later.limit,
        later.ended,
        later.outcome,
        told == null ? later.because : because,
        told);
  }

  /** Returns the same, made good on a day by what changed then. */
  Occurrence endedBy(LocalDate day, List<Step> why) {
    return new Occurrence(measuredFrom, limit, day, Outcome.LATE, why, told);
  }

  /**
   * Returns why, where there is more to say than the dates.
   *
   * @return the steps, in order
   */
  public List<Step> because() {
    return because;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Occurrence that
        && measuredFrom.equals(that.measuredFrom)
        && Objects.equals(limit, that.limit)
        && Objects.equals(ended, that.ended)
        && outcome == that.outcome
        && Objects.equals(told, that.told)
        && because.equals(that.because);
  }

  @Override
  public int hashCode() {
    return Objects.hash(measuredFrom, limit, ended, outcome);
  }

  @Override
  public String toString() {
    return measuredFrom + ", limit " + limit + ", " + outcome.text()
        + (ended == null ? "" : " " + ended);
  }
}
