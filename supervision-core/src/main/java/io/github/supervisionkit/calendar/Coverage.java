package io.github.supervisionkit.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The range of dates for which a calendar is to be trusted, first and last day included.
 *
 * <p>It lies between the years 1 and 9999, so that counting within it cannot overflow.
 *
 * @param first the first day that is covered
 * @param last the last day that is covered
 */
public record Coverage(LocalDate first, LocalDate last) implements Serializable {

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  /**
   * Obtains the coverage between two days, both included.
   *
   * @param first the first day that is covered
   * @param last the last day that is covered
   * @throws IllegalArgumentException if the last day is before the first, or a year is not from 1 to 9999
   */
  public Coverage {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("last must not be before first: " + first + " to " + last);
    }
    if (first.getYear() < FIRST_YEAR || last.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "coverage must lie in the years 1 to 9999: " + first + " to " + last);
    }
  }

  /**
   * Obtains the coverage of whole calendar years, both included.
   *
   * @param firstYear the first year that is covered
   * @param lastYear the last year that is covered
   * @return the coverage from 1 January of the first year to 31 December of the last
   * @throws IllegalArgumentException if the last year is before the first, or a year is not from 1 to 9999
   */
  public static Coverage ofYears(int firstYear, int lastYear) {
    return new Coverage(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
  }

  /**
   * Returns whether a day is covered.
   *
   * @param date the day asked about
   * @return whether the day is neither before the first nor after the last day
   */
  public boolean contains(LocalDate date) {
    return !date.isBefore(first) && !date.isAfter(last);
  }

  /**
   * Returns whether every day of another coverage is covered.
   *
   * @param other the other coverage
   * @return whether its first and its last day are covered
   */
  public boolean contains(Coverage other) {
    return contains(other.first) && contains(other.last);
  }

  /** Returns the two days in words, as in {@code 2011-01-01 to 2028-12-31}. */
  @Override
  public String toString() {
    return first + " to " + last;
  }
}
