package io.github.supervisionkit.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * By when something is to be done, as a policy states it: within working days, within hours, at the end of the session, or
 * without a number.
 *
 * <p>A definition; {@link #after} gives the {@link Deadline} that it comes to. Five working days after Thursday 2 April 2026
 * end on Monday 13 April in England: Good Friday, Easter Monday and two weekends are passed over. Not for implementation.
 */
public sealed interface TimeLimit extends Serializable {

  /**
   * Obtains the end of the nth working day after the start. Day 1 is the first working day after it.
   *
   * @param days the number of working days, 1 to 999,999
   * @return the limit
   * @throws IllegalArgumentException if {@code days} is not from 1 to 999,999
   */
  static TimeLimit ofWorkingDays(int days) {
    return new WorkingDays(days);
  }

  /**
   * Obtains a number of elapsed hours, whatever the clock on the wall does.
   *
   * @param hours the number of hours, 1 to 999,999
   * @return the limit
   * @throws IllegalArgumentException if {@code hours} is not from 1 to 999,999
   */
  static TimeLimit ofHours(int hours) {
    return new ElapsedHours(hours);
  }

  /**
   * Obtains the end of the session: its end instant, or the end of its date where only that is known.
   *
   * @return the limit
   */
  static TimeLimit atTheEnd() {
    return new AtTheEnd();
  }

  /**
   * Obtains the absence of a number: owed, and never late.
   *
   * @return the limit
   */
  static TimeLimit none() {
    return new None();
  }

  /**
   * Reads a limit as {@code toString} writes it: {@code 5 working days}, {@code 24 hours}, {@code at the end} or {@code no
   * limit}.
   *
   * @param text the text of the limit
   * @return the limit
   * @throws IllegalArgumentException if the text is no limit
   */
  static TimeLimit parse(String text) {
    return TimeLimitNotation.parse(text);
  }

  /**
   * Returns the deadline for a start. Nothing is thrown for a count that leaves the calendar's coverage: that is a {@link
   * Deadline.NotCovered}.
   *
   * @param start the moment from which the limit runs; for {@link #atTheEnd} the end of the session
   * @param calendar the calendar that working days are counted in
   * @param zone the time zone in which an instant becomes a date, and in which an instant is answered
   * @return the deadline
   */
  Deadline after(Moment start, WorkingCalendar calendar, ZoneId zone);

  /**
   * Returns the days that lead from a start to the deadline: counted, or passed over with the reason. Made for
   * explanations; {@link #after} does without it.
   *
   * @param start the moment from which the limit runs
   * @param calendar the calendar that working days are counted in
   * @param zone the time zone in which an instant becomes a date
   * @return the steps in the order of the days; those within the coverage where the count leaves it; none for a limit that
   *     counts no days
   */
  default List<DayStep> steps(Moment start, WorkingCalendar calendar, ZoneId zone) {
    return List.of();
  }

  /**
   * Returns what a caller makes of this limit.
   *
   * @param workingDays given the number of working days
   * @param hours given the number of elapsed hours
   * @param atTheEnd asked for the end of the session
   * @param none asked where there is no number
   * @param <T> the type of the outcome
   * @return the outcome of the function that fits
   */
  <T> T fold(
      IntFunction<T> workingDays, IntFunction<T> hours, Supplier<T> atTheEnd, Supplier<T> none);

  /**
   * The end of the nth working day after the start.
   *
   * @param days the number of working days
   */
  record WorkingDays(int days) implements TimeLimit {

    /**
     * Obtains the limit.
     *
     * @param days the number of working days
     * @throws IllegalArgumentException if {@code days} is not from 1 to 999,999
     */
    public WorkingDays {
      TimeLimitNotation.requireInRange("days", days);
    }

    @Override
    public Deadline after(Moment start, WorkingCalendar calendar, ZoneId zone) {
      LocalDate from = start.date(zone);
      return calendar
          .findPlusWorkingDays(from, days)
          .<Deadline>map(limit -> new Deadline.EndOfDay(limit, basisOf(calendar, limit)))
          .orElseGet(() -> new Deadline.NotCovered(
              calendar.id(),
              DayCounting.firstUncoveredAfter(calendar, from),
              calendar.coverage(),
              from));
    }

    private static Deadline.Basis basisOf(WorkingCalendar calendar, LocalDate limit) {
      return calendar.isComputed(limit) ? Deadline.Basis.COMPUTED_HOLIDAYS : Deadline.Basis.EXACT;
    }

    @Override
    public List<DayStep> steps(Moment start, WorkingCalendar calendar, ZoneId zone) {
      LocalDate from = start.date(zone);
      return calendar.covers(DayCounting.dayAfter(from))
          ? calendar.steps(
              from,
              calendar
                  .findPlusWorkingDays(from, days)
                  .orElse(calendar.coverage().last()))
          : List.of();
    }

    @Override
    public <T> T fold(
        IntFunction<T> workingDays, IntFunction<T> hours, Supplier<T> atTheEnd, Supplier<T> none) {
      return workingDays.apply(days);
    }

    /** Returns the limit as {@link TimeLimit#parse} reads it. */
    @Override
    public String toString() {
      return days == 1 ? "1 working day" : days + " working days";
    }
  }

  /**
   * A number of elapsed hours. From a mere date they end with the calendar day that surely holds them: 24 hours with the
   * next day, 48 with the day after it.
   *
   * @param hours the number of hours
   */
  record ElapsedHours(int hours) implements TimeLimit {

    private static final int HOURS_A_DAY = 24;

    /**
     * Obtains the limit.
     *
     * @param hours the number of hours
     * @throws IllegalArgumentException if {@code hours} is not from 1 to 999,999
     */
    public ElapsedHours {
      TimeLimitNotation.requireInRange("hours", hours);
    }

    @Override
    public Deadline after(Moment start, WorkingCalendar calendar, ZoneId zone) {
      return start.fold(
          day -> new Deadline.EndOfDay(day.plusDays(calendarDays()), Deadline.Basis.MERE_DATE),
          at -> new Deadline.AtInstant(inZone(at.plusHours(hours), zone)));
    }

    private int calendarDays() {
      return (hours - 1) / HOURS_A_DAY + 1;
    }

    @Override
    public <T> T fold(
        IntFunction<T> workingDays, IntFunction<T> hours, Supplier<T> atTheEnd, Supplier<T> none) {
      return hours.apply(this.hours);
    }

    /** Returns the limit as {@link TimeLimit#parse} reads it. */
    @Override
    public String toString() {
      return hours == 1 ? "1 hour" : hours + " hours";
    }
  }

  /** The end of the session. */
  record AtTheEnd() implements TimeLimit {

    @Override
    public Deadline after(Moment start, WorkingCalendar calendar, ZoneId zone) {
      return start.fold(
          day -> new Deadline.EndOfDay(day, Deadline.Basis.MERE_DATE),
          at -> new Deadline.AtInstant(inZone(at, zone)));
    }

    @Override
    public <T> T fold(
        IntFunction<T> workingDays, IntFunction<T> hours, Supplier<T> atTheEnd, Supplier<T> none) {
      return atTheEnd.get();
    }

    /** Returns the limit as {@link TimeLimit#parse} reads it. */
    @Override
    public String toString() {
      return TimeLimitNotation.AT_THE_END;
    }
  }

  /** No number: owed, and never late. */
  record None() implements TimeLimit {

    @Override
    public Deadline after(Moment start, WorkingCalendar calendar, ZoneId zone) {
      return new Deadline.Unlimited();
    }

    @Override
    public <T> T fold(
        IntFunction<T> workingDays, IntFunction<T> hours, Supplier<T> atTheEnd, Supplier<T> none) {
      return none.get();
    }

    /** Returns the limit as {@link TimeLimit#parse} reads it. */
    @Override
    public String toString() {
      return TimeLimitNotation.NONE;
    }
  }

  private static OffsetDateTime inZone(OffsetDateTime at, ZoneId zone) {
    return at.atZoneSameInstant(zone).toOffsetDateTime();
  }
}
