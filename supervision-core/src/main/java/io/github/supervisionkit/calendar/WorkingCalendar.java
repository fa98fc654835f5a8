package io.github.supervisionkit.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which days are working days, and how far that is known.
 *
 * <p>Implemented by calendar authors: {@link #id}, {@link #coverage} and {@link #isWorkingDay} are enough, and {@link
 * #reasonNotWorking} makes explanations readable. A calendar is immutable and safe to share. {@link TableCalendar} makes
 * one from a list of holidays.
 *
 * <p>A question that touches a day outside the coverage is refused with a {@link CalendarCoverageException}; an uncovered
 * year is never taken for a year without holidays. A question touches only the days that it must look at to answer. The
 * questions named {@code find…} give an empty answer instead.
 *
 * <p>Laws: for all covered {@code d}, {@code isWorkingDay(d)} or {@code reasonNotWorking(d)}, never both; {@code
 * plusWorkingDays(d, n)} is a working day after {@code d}, and {@code workingDaysBetween(d, plusWorkingDays(d, n))} is
 * {@code n}.
 */
public interface WorkingCalendar extends Serializable {

  /**
   * Returns the identifier of this calendar, as hosts write it.
   *
   * @return the identifier, such as {@code england-and-wales}
   */
  String id();

  /**
   * Returns the dates for which this calendar is to be trusted.
   *
   * @return the coverage
   */
  Coverage coverage();

  /**
   * Returns whether a day is a working day.
   *
   * @param date the day asked about
   * @return whether it is a working day
   * @throws CalendarCoverageException if the day is not covered
   */
  boolean isWorkingDay(LocalDate date);

  /**
   * Returns whether a day lies within the coverage.
   *
   * @param date the day asked about
   * @return whether this calendar can say anything about the day
   */
  default boolean covers(LocalDate date) {
    return coverage().contains(date);
  }

  /**
   * Returns why a day is not a working day: the weekday, the title of the holiday, or {@code closure}.
   *
   * @param date the day asked about
   * @return the reason; empty for a working day
   * @throws CalendarCoverageException if the day is not covered
   */
  default Optional<String> reasonNotWorking(LocalDate date) {
    return isWorkingDay(date) ? Optional.empty() : Optional.of("not a working day");
  }

  /**
   * Returns the first day whose holidays were computed by rule, not published.
   *
   * @return that day; empty where everything that is covered was published
   */
  default Optional<LocalDate> firstComputedDay() {
    return Optional.empty();
  }

  /**
   * Returns whether what this calendar says about a day was computed by rule, not published.
   *
   * @param date the day asked about
   * @return whether the day is on or after the first computed day
   */
  default boolean isComputed(LocalDate date) {
    return firstComputedDay().filter(first -> !date.isBefore(first)).isPresent();
  }

  /**
   * Returns the first working day on or after a day.
   *
   * @param date the day to start from
   * @return the day itself where it is a working day, else the next one
   * @throws CalendarCoverageException if the search leaves the coverage
   */
  default LocalDate nextWorkingDayOnOrAfter(LocalDate date) {
    LocalDate day = date;
    while (!isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /**
   * Returns the last working day on or before a day.
   *
   * @param date the day to start from
   * @return the day itself where it is a working day, else the one before
   * @throws CalendarCoverageException if the search leaves the coverage
   */
  default LocalDate lastWorkingDayOnOrBefore(LocalDate date) {
    LocalDate day = date;
    while (!isWorkingDay(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  /**
   * Returns the first working day on or after a day, where the coverage reaches that far.
   *
   * @param date the day to start from
   * @return the working day; empty if the search leaves the coverage
   */
  default Optional<LocalDate> findNextWorkingDayOnOrAfter(LocalDate date) {
    LocalDate day = date;
    while (covers(day)) {
      if (isWorkingDay(day)) {
        return Optional.of(day);
      }
      day = day.plusDays(1);
    }
    return Optional.empty();
  }

  /**
   * Returns the last working day on or before a day, where the coverage reaches that far.
   *
   * @param date the day to start from
   * @return the working day; empty if the search leaves the coverage
   */
  default Optional<LocalDate> findLastWorkingDayOnOrBefore(LocalDate date) {
    LocalDate day = date;
    while (covers(day)) {
      if (isWorkingDay(day)) {
        return Optional.of(day);
      }
      day = day.minusDays(1);
    }
    return Optional.empty();
  }

  /**
   * Returns the last working day of a range: the last practical day of a limit.
   *
   * @param afterExclusive the day before the range, such as that of the previous session
   * @param upToInclusive the last day of the range, such as the limit
   * @return the last working day after the one and on or before the other; empty if the range holds none
   * @throws CalendarCoverageException if the search, from the last day backwards, leaves the coverage
   */
  default Optional<LocalDate> findLastWorkingDay(
      LocalDate afterExclusive, LocalDate upToInclusive) {
    for (LocalDate day = upToInclusive; day.isAfter(afterExclusive); day = day.minusDays(1)) {
      if (isWorkingDay(day)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns how many working days lie after one day and on or before another.
   *
   * @param fromExclusive the day before the first that counts
   * @param untilInclusive the last day that counts
   * @return the number of working days; 0 where the two days are the same
   * @throws IllegalArgumentException if the second day is before the first
   * @throws CalendarCoverageException if a day that counts is not covered
   */
  default int workingDaysBetween(LocalDate fromExclusive, LocalDate untilInclusive) {
    DayCounting.requireInOrder(fromExclusive, untilInclusive);
    int count = 0;
    for (LocalDate day = fromExclusive; day.isBefore(untilInclusive); ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        count++;
      }
    }
    return count;
  }

  /**
   * Returns the nth working day after a day. Day 1 is the first working day after it, also when the day itself is no
   * working day. The day itself need not be covered.
   *
   * @param date the day to count from
   * @param n how many working days to count, at least 1
   * @return the nth working day after it
   * @throws IllegalArgumentException if {@code n} is less than 1
   * @throws CalendarCoverageException if the count leaves the coverage
   */
  default LocalDate plusWorkingDays(LocalDate date, int n) {
    return findPlusWorkingDays(date, n)
        .orElseThrow(() -> DayCounting.leftCoverageAfter(this, date));
  }

  /**
   * Returns the nth working day after a day, where the coverage reaches that far.
   *
   * @param date the day to count from
   * @param n how many working days to count, at least 1
   * @return the nth working day after it; empty if the count leaves the coverage
   * @throws IllegalArgumentException if {@code n} is less than 1
   */
  default Optional<LocalDate> findPlusWorkingDays(LocalDate date, int n) {
    DayCounting.requireAtLeastOne(n);
    LocalDate day = date;
    int left = n;
    while (left > 0) {
      day = DayCounting.dayAfter(day);
      if (!covers(day)) {
        return Optional.empty();
      }
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return Optional.of(day);
  }

  /**
   * Returns each day after one day and on or before another: counted, or passed over with the reason. Made for
   * explanations: the answers above do without it.
   *
   * @param fromExclusive the day before the first step
   * @param untilInclusive the day of the last step
   * @return the steps in the order of the days; empty where the two days are the same
   * @throws IllegalArgumentException if the second day is before the first
   * @throws CalendarCoverageException if one of the days is not covered
   */
  default List<DayStep> steps(LocalDate fromExclusive, LocalDate untilInclusive) {
    return DayCounting.steps(this, fromExclusive, untilInclusive);
  }

  /**
   * Returns this calendar with days on which the organisation is closed as well.
   *
   * @param closures the days of closure; those at a weekend, on a holiday or outside the coverage change no answer
   * @return a calendar with the same id and coverage, on which the closures are not working days
   */
  default WorkingCalendar withClosures(Set<LocalDate> closures) {
    return closures.isEmpty() ? this : new ClosedCalendar(this, closures);
  }
}
