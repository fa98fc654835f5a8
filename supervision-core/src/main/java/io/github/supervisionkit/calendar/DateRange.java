package io.github.supervisionkit.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The days from one date until another, the first included and the last not, or from one date on.
 *
 * <p>{@code until} is the first day on which something no longer holds. Ranges that meet do not overlap.
 *
 * @param from the first day
 * @param endOrMax the first day after the range; {@link LocalDate#MAX} where the range has no end
 */
public record DateRange(LocalDate from, LocalDate endOrMax) implements Serializable {

  private static final String OPEN = "..";

  /**
   * Obtains the range between two dates; {@link #of} and {@link #from(LocalDate)} read better.
   *
   * @param from the first day
   * @param endOrMax the first day after the range; {@link LocalDate#MAX} where the range has no end
   * @throws IllegalArgumentException if the end is on or before the first day
   */
  public DateRange {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(endOrMax, "endOrMax");
    if (!endOrMax.isAfter(from)) {
      throw new IllegalArgumentException("until must be after from: " + from + ", " + endOrMax);
    }
  }

  /**
   * Obtains the range between two dates.
   *
   * @param from the first day
   * @param until the first day after the range
   * @return the range
   * @throws IllegalArgumentException if {@code until} is on or before {@code from}
   */
  public static DateRange of(LocalDate from, LocalDate until) {
    return new DateRange(from, until);
  }

  /**
   * Obtains the range from a date on, without an end.
   *
   * @param from the first day
   * @return the range
   */
  public static DateRange from(LocalDate from) {
    return new DateRange(from, LocalDate.MAX);
  }

  /**
   * Obtains the range from a date until another, where there is one.
   *
   * @param from the first day
   * @param until the first day after the range; empty for a range without an end
   * @return the range
   * @throws IllegalArgumentException if {@code until} is on or before {@code from}
   */
  public static DateRange of(LocalDate from, Optional<LocalDate> until) {
    return new DateRange(from, until.orElse(LocalDate.MAX));
  }

  /**
   * Reads a range as {@link #toString} writes it: {@code 2026-01-05/2026-07-01}, or {@code 2026-01-05/..} without an end.
   *
   * @param text the text of the range
   * @return the range
   * @throws DateTimeParseException if the text is no range, or its end is on or before its first day
   */
  public static DateRange parse(String text) {
    int slash = text.indexOf('/');
    try {
      LocalDate from = LocalDate.parse(text.substring(0, Math.max(slash, 0)));
      String end = text.substring(slash + 1);
      return end.equals(OPEN) ? from(from) : of(from, LocalDate.parse(end));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw new DateTimeParseException(
          String.format(
              Locale.ROOT,
              "`%s` is not a range of dates such as `2026-01-05/2026-07-01` or `2026-01-05/..`",
              text),
          text,
          0,
          e);
    }
  }

  /**
   * Returns the first day after the range.
   *
   * @return the day; empty where the range has no end
   */
  public Optional<LocalDate> until() {
    return isOpen() ? Optional.empty() : Optional.of(endOrMax);
  }

  /**
   * Returns whether the range has no end.
   *
   * @return whether it goes on for ever
   */
  public boolean isOpen() {
    return endOrMax.equals(LocalDate.MAX);
  }

  /**
   * Returns whether a day lies in the range.
   *
   * @param date the day asked about
   * @return whether the day is on or after the first day and before the end
   */
  public boolean contains(LocalDate date) {
    return !date.isBefore(from) && date.isBefore(endOrMax);
  }

  /**
   * Returns whether every day of another range lies in this one.
   *
   * @param other the other range
   * @return whether the other range starts no earlier and ends no later
   */
  public boolean encloses(DateRange other) {
    return !other.from.isBefore(from) && !other.endOrMax.isAfter(endOrMax);
  }

  /**
   * Returns whether the range and another share a day.
   *
   * @param other the other range
   * @return whether they share at least one day
   */
  public boolean overlaps(DateRange other) {
    return from.isBefore(other.endOrMax) && other.from.isBefore(endOrMax);
  }

  /**
   * Returns whether the range and another share a day, or one begins on the day on which the other ends.
   *
   * @param other the other range
   * @return whether no day lies between them
   */
  public boolean overlapsOrMeets(DateRange other) {
    return !from.isAfter(other.endOrMax) && !other.from.isAfter(endOrMax);
  }

  /**
   * Returns the days that lie in the range and in another.
   *
   * @param other the other range
   * @return the days that they share; empty where they share none
   */
  public Optional<DateRange> intersection(DateRange other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    LocalDate start = from.isAfter(other.from) ? from : other.from;
    LocalDate end = endOrMax.isBefore(other.endOrMax) ? endOrMax : other.endOrMax;
    return Optional.of(new DateRange(start, end));
  }

  /** Returns the range as {@link #parse} reads it. */
  @Override
  public String toString() {
    return from + "/" + (isOpen() ? OPEN : endOrMax);
  }
}
