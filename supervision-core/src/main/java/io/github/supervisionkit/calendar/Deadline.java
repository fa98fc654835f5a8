package io.github.supervisionkit.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a {@link TimeLimit} comes to for one start: the end of a day, an instant, no limit, or not known.
 *
 * <p>A deadline is met at its limit and broken after it. Not for implementation.
 */
public sealed interface Deadline extends Serializable {

  /** What the end of a day was computed from, where that matters to the reader. */
  enum Basis {
    /** Everything needed was known and published. */
    EXACT,
    /** An instant was needed, and only its date was known. */
    MERE_DATE,
    /** A day that was counted or passed over lies in a year whose holidays were computed, not published. */
    COMPUTED_HOLIDAYS
  }

  /**
   * Returns the last day on which the deadline is kept, where it is a whole day.
   *
   * @return the day; empty for an instant, no limit, or not known
   */
  default Optional<LocalDate> limit() {
    return Optional.empty();
  }

  /**
   * Returns the instant until which the deadline is kept, with the offset of the zone that it was computed in.
   *
   * @return the instant; empty for a whole day, no limit, or not known
   */
  default Optional<OffsetDateTime> limitAt() {
    return Optional.empty();
  }

  /**
   * Returns the day of the limit, be it a whole day or an instant in the zone that it was computed in.
   *
   * @return the day; empty for no limit, or not known
   */
  default Optional<LocalDate> lastDay() {
    return limit().or(() -> limitAt().map(OffsetDateTime::toLocalDate));
  }

  /**
   * Returns whether an instant was needed and only its date was known.
   *
   * @return whether an answer has to say that it was computed from a date
   */
  default boolean isComputedFromDate() {
    return false;
  }

  /**
   * Returns whether the limit depends on a year whose holidays were computed by rule, not published.
   *
   * @return whether an answer has to say so
   */
  default boolean dependsOnComputedHolidays() {
    return false;
  }

  /**
   * Returns whether something done at a moment was done on time.
   *
   * <p>A limit that is the end of a day in its own right is compared with the date of the moment. Where an instant is known
   * on one side only, dates are compared, in favour of done, and the answer says so.
   *
   * @param done when it was done
   * @param zone the time zone in which an instant becomes a date
   * @return whether it was done on time
   */
  Timeliness judge(Moment done, ZoneId zone);

  /**
   * Returns whether something done at a moment was done on time; {@link #judge} also tells how exactly that is known.
   *
   * @param done when it was done
   * @param zone the time zone in which an instant becomes a date
   * @return whether it was done on time; false where the deadline is not known
   */
  default boolean isMetBy(Moment done, ZoneId zone) {
    return judge(done, zone).isInTime();
  }

  /**
   * Returns what a caller makes of this deadline.
   *
   * @param endOfDay given the last day on which it is kept
   * @param atInstant given the instant until which it is kept
   * @param none asked where there is no limit
   * @param notCovered given the date that the calendar does not cover
   * @param <T> the type of the outcome
   * @return the outcome of the function that fits
   */
  <T> T fold(
      Function<EndOfDay, T> endOfDay,
      Function<AtInstant, T> atInstant,
      Supplier<T> none,
      Function<NotCovered, T> notCovered);

  /**
   * Returns the order of deadlines in time: an instant as it is, a day by its end, no limit and not known last.
   *
   * @param zone the time zone in which days end
   * @return the order; it calls deadlines equal that end at the same instant
   */
  static Comparator<Deadline> earliestFirst(ZoneId zone) {
    return Comparator.comparing(deadline -> deadline.fold(
        endOfDay -> endOfDay.day().plusDays(1).atStartOfDay(zone).toInstant(),
        atInstant -> atInstant.at().toInstant(),
        () -> Instant.MAX,
        notCovered -> Instant.MAX));
  }

  /**
   * The end of a day: the whole of that day is in.
   *
   * @param day the last day on which the deadline is kept
   * @param basis what it was computed from
   */
  record EndOfDay(LocalDate day, Basis basis) implements Deadline {

    /**
     * Obtains the deadline.
     *
     * @param day the last day on which the deadline is kept
     * @param basis what it was computed from
     */
    public EndOfDay {
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(basis, "basis");
    }

    @Override
    public Optional<LocalDate> limit() {
      return Optional.of(day);
    }

    @Override
    public boolean isComputedFromDate() {
      return basis == Basis.MERE_DATE;
    }

    @Override
    public boolean dependsOnComputedHolidays() {
      return basis == Basis.COMPUTED_HOLIDAYS;
    }

    @Override
    public Timeliness judge(Moment done, ZoneId zone) {
      boolean late = done.date(zone).isAfter(day);
      if (isComputedFromDate() && done.instant().isPresent()) {
        return late ? Timeliness.LATE_BY_DATE : Timeliness.IN_TIME_BY_DATE;
      }
      return late ? Timeliness.LATE : Timeliness.IN_TIME;
    }

    @Override
    public <T> T fold(
        Function<EndOfDay, T> endOfDay,
        Function<AtInstant, T> atInstant,
        Supplier<T> none,
        Function<NotCovered, T> notCovered) {
      return endOfDay.apply(this);
    }
  }

  /**
   * An instant, itself included.
   *
   * @param at the instant, with the offset of the zone that it was computed in
   */
  record AtInstant(OffsetDateTime at) implements Deadline {

    /**
     * Obtains the deadline.
     *
     * @param at the instant, with the offset of the zone that it was computed in
     */
    public AtInstant {
      Objects.requireNonNull(at, "at");
    }

    @Override
    public Optional<OffsetDateTime> limitAt() {
      return Optional.of(at);
    }

    @Override
    public Timeliness judge(Moment done, ZoneId zone) {
      return done.fold(
          day ->
              day.isAfter(at.toLocalDate()) ? Timeliness.LATE_BY_DATE : Timeliness.IN_TIME_BY_DATE,
          instant -> instant.isAfter(at) ? Timeliness.LATE : Timeliness.IN_TIME);
    }

    @Override
    public <T> T fold(
        Function<EndOfDay, T> endOfDay,
        Function<AtInstant, T> atInstant,
        Supplier<T> none,
        Function<NotCovered, T> notCovered) {
      return atInstant.apply(this);
    }
  }

  /** No limit: whenever it is done, it is done on time. */
  record Unlimited() implements Deadline {

    @Override
    public Timeliness judge(Moment done, ZoneId zone) {
      return Timeliness.IN_TIME;
    }

    @Override
    public <T> T fold(
        Function<EndOfDay, T> endOfDay,
        Function<AtInstant, T> atInstant,
        Supplier<T> none,
        Function<NotCovered, T> notCovered) {
      return none.get();
    }
  }

  /**
   * Not known, because the count of working days left the calendar's coverage.
   *
   * @param calendar the id of the calendar
   * @param date the first date that the count touched and the calendar does not cover
   * @param coverage the dates that the calendar covers
   * @param start the day from which working days were counted
   */
  record NotCovered(String calendar, LocalDate date, Coverage coverage, LocalDate start)
      implements Deadline {

    /**
     * Obtains the deadline.
     *
     * @param calendar the id of the calendar
     * @param date the first date that the count touched and the calendar does not cover
     * @param coverage the dates that the calendar covers
     * @param start the day from which working days were counted
     */
    public NotCovered {
      Objects.requireNonNull(calendar, "calendar");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(coverage, "coverage");
      Objects.requireNonNull(start, "start");
    }

    /**
     * Returns the last date that is safe: whatever the holidays beyond the coverage, the limit lies after it.
     *
     * @return the last covered day, or the start where the count began outside the coverage
     */
    public LocalDate lastSafeDate() {
      return coverage.contains(date.minusDays(1)) ? date.minusDays(1) : start;
    }

    @Override
    public Timeliness judge(Moment done, ZoneId zone) {
      return done.date(zone).isAfter(lastSafeDate()) ? Timeliness.UNDETERMINED : Timeliness.IN_TIME;
    }

    @Override
    public <T> T fold(
        Function<EndOfDay, T> endOfDay,
        Function<AtInstant, T> atInstant,
        Supplier<T> none,
        Function<NotCovered, T> notCovered) {
      return notCovered.apply(this);
    }
  }
}
