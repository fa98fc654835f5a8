package io.github.supervisionkit.cadence;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;

/**
 * How often something is to happen.
 *
 * <p>"Every four weeks" and "once in every calendar month" are different promises: after 2 January 2026 the first falls
 * due on 30 January, the second on 28 February. Not for implementation.
 */
public sealed interface Cadence extends Serializable
    permits Cadence.Every,
        Cadence.EachUnit,
        Cadence.EverySession,
        Cadence.AsAgreed,
        Cadence.Unquantified {

  /**
   * Returns the last day on which the next occurrence still keeps this cadence, when the previous one was the only one
   * of its calendar unit.
   *
   * @param previous the day of the previous occurrence
   * @return the limit, the day itself included; empty where the cadence gives no date of its own
   */
  Optional<LocalDate> limitAfter(LocalDate previous);

  /**
   * Returns the last day of the first occurrence, when the requirement begins on a day and nothing has happened yet.
   *
   * @param start the first day of the requirement
   * @return the limit, the day itself included; empty where the cadence gives no date of its own
   */
  Optional<LocalDate> firstLimit(LocalDate start);

  /**
   * Returns the cadence as packs and records write it.
   *
   * @return for example {@code 4 weeks} or {@code calendar-month}
   */
  String text();

  /**
   * Returns what one of five functions makes of this cadence.
   *
   * @param <T> the type of the answer
   * @param every for a period at the most
   * @param eachUnit for a number in each calendar unit
   * @param everySession for every session
   * @param asAgreed for what an agreement supplies
   * @param unquantified for a requirement without a number
   * @return the answer of the function that fits
   */
  <T> T fold(
      Function<Every, T> every,
      Function<EachUnit, T> eachUnit,
      Function<EverySession, T> everySession,
      Function<AsAgreed, T> asAgreed,
      Function<Unquantified, T> unquantified);

  /**
   * Obtains a cadence measured from each occurrence to the next.
   *
   * @param weeks how many weeks at the most, at least 1
   * @return the cadence
   */
  static Cadence everyWeeks(int weeks) {
    return new Every(Period.ofWeeks(weeks));
  }

  /**
   * Obtains a cadence measured from each occurrence to the next.
   *
   * @param months how many months at the most, at least 1
   * @return the cadence
   */
  static Cadence everyMonths(int months) {
    return new Every(Period.ofMonths(months));
  }

  /**
   * Obtains once in every calendar month.
   *
   * @return the cadence
   */
  static Cadence eachCalendarMonth() {
    return new EachUnit(1, CalendarUnit.MONTH);
  }

  /**
   * At most a period apart, measured from each occurrence to the next.
   *
   * @param period how far apart two occurrences may be, in days or weeks alone or in months and years alone
   */
  record Every(Period period) implements Cadence {

    /**
     * Checks the period.
     *
     * @param period how far apart two occurrences may be
     * @throws IllegalArgumentException when it isn't positive, or mixes days with months
     */
    public Every {
      if (period.isZero() || period.isNegative()) {
        throw new IllegalArgumentException("period must be positive: " + period);
      }
      if (period.getDays() != 0 && (period.getMonths() != 0 || period.getYears() != 0)) {
        throw new IllegalArgumentException(
            "period must be of days or of months, not both: " + period);
      }
      // 12 months are 1 year, also to `equals`.
      period = period.normalized();
    }

    @Override
    public Optional<LocalDate> limitAfter(LocalDate previous) {
      return Optional.of(previous.plus(period));
    }

    @Override
    public Optional<LocalDate> firstLimit(LocalDate start) {
      return limitAfter(start);
    }

    @Override
    public String text() {
      return Periods.text(period);
    }

    @Override
    public <T> T fold(
        Function<Every, T> every,
        Function<EachUnit, T> eachUnit,
        Function<EverySession, T> everySession,
        Function<AsAgreed, T> asAgreed,
        Function<Unquantified, T> unquantified) {
      return every.apply(this);
    }
  }

  /**
   * A number of occurrences in each calendar unit.
   *
   * @param times how many, at least 1
   * @param unit the calendar unit
   */
  record EachUnit(int times, CalendarUnit unit) implements Cadence {

    /**
     * Checks the number.
     *
     * @param times how many
     * @param unit the calendar unit
     * @throws IllegalArgumentException when the number is below 1
     */
    public EachUnit {
      if (times < 1) {
        throw new IllegalArgumentException("times must be at least 1: " + times);
      }
    }

    @Override
    public Optional<LocalDate> limitAfter(LocalDate previous) {
      return Optional.of(
          times == 1 ? unit.lastDay(unit.firstDayOfNext(previous)) : unit.lastDay(previous));
    }

    @Override
    public Optional<LocalDate> firstLimit(LocalDate start) {
      return Optional.of(unit.lastDay(start));
    }

    @Override
    public String text() {
      return times == 1 ? unit.text() : times + " each " + unit.text();
    }

    @Override
    public <T> T fold(
        Function<Every, T> every,
        Function<EachUnit, T> eachUnit,
        Function<EverySession, T> everySession,
        Function<AsAgreed, T> asAgreed,
        Function<Unquantified, T> unquantified) {
      return eachUnit.apply(this);
    }
  }

  /** At every session of the stream; the next session is the limit. */
  record EverySession() implements Cadence {

    @Override
    public Optional<LocalDate> limitAfter(LocalDate previous) {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> firstLimit(LocalDate start) {
      return Optional.empty();
    }

    @Override
    public String text() {
      return "every-session";
    }

    @Override
    public <T> T fold(
        Function<Every, T> every,
        Function<EachUnit, T> eachUnit,
        Function<EverySession, T> everySession,
        Function<AsAgreed, T> asAgreed,
        Function<Unquantified, T> unquantified) {
      return everySession.apply(this);
    }
  }

  /** As the agreement between supervisor and supervisee says. */
  record AsAgreed() implements Cadence {

    @Override
    public Optional<LocalDate> limitAfter(LocalDate previous) {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> firstLimit(LocalDate start) {
      return Optional.empty();
    }

    @Override
    public String text() {
      return "as-agreed";
    }

    @Override
    public <T> T fold(
        Function<Every, T> every,
        Function<EachUnit, T> eachUnit,
        Function<EverySession, T> everySession,
        Function<AsAgreed, T> asAgreed,
        Function<Unquantified, T> unquantified) {
      return asAgreed.apply(this);
    }
  }

  /** Asked for without a number: "regularly". */
  record Unquantified() implements Cadence {

    @Override
    public Optional<LocalDate> limitAfter(LocalDate previous) {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> firstLimit(LocalDate start) {
      return Optional.empty();
    }

    @Override
    public String text() {
      return "unquantified";
    }

    @Override
    public <T> T fold(
        Function<Every, T> every,
        Function<EachUnit, T> eachUnit,
        Function<EverySession, T> everySession,
        Function<AsAgreed, T> asAgreed,
        Function<Unquantified, T> unquantified) {
      return unquantified.apply(this);
    }
  }
}
