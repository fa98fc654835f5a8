package io.github.supervisionkit.duty;

import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How a limit stands against the as-of day; the one place where a date becomes a status. */
public final class Standing {

  private Standing() {}

  /**
   * Returns the status of something not done whose limit is a day.
   *
   * @param limit the last day on which it is kept
   * @param inquiry the question
   * @return met while the limit lies beyond the horizon, then due soon, due on the day, and overdue after it
   */
  public static Status of(LocalDate limit, Inquiry inquiry) {
    long days = ChronoUnit.DAYS.between(inquiry.asOf(), limit);
    if (days < 0) {
      return Status.OVERDUE;
    }
    if (days == 0) {
      return Status.DUE;
    }
    return days <= inquiry.dueSoonDays() ? Status.DUE_SOON : Status.MET;
  }

  /**
   * Adds how long a limit has passed, in calendar days and, where the calendar covers them, in working days.
   *
   * @param verdict the verdict under way
   * @param limit the limit that has passed
   * @param inquiry the question
   */
  public static void overdue(Verdict.Builder verdict, LocalDate limit, Inquiry inquiry) {
    verdict.overdueDays((int) ChronoUnit.DAYS.between(limit, inquiry.asOf()));
    if (inquiry.calendar().coverage().contains(limit.plusDays(1))
        && inquiry.calendar().coverage().contains(inquiry.asOf())) {
      verdict.overdueWorkingDays(inquiry.calendar().workingDaysBetween(limit, inquiry.asOf()));
    }
  }

  /**
   * Returns the last working day on or before a limit and after the event that it is measured from.
   *
   * @param measuredFrom the day of the event before, or of the beginning
   * @param limit the limit
   * @param inquiry the question
   * @return the last practical day; empty where there is none, or the calendar doesn't cover the limit
   */
  public static Optional<LocalDate> lastPracticalDay(
      LocalDate measuredFrom, LocalDate limit, Inquiry inquiry) {
    LocalDate day = limit;
    while (day.isAfter(measuredFrom)) {
      if (!inquiry.calendar().covers(day)) {
        return Optional.empty();
      }
      if (inquiry.calendar().isWorkingDay(day)) {
        return Optional.of(day);
      }
      day = day.minusDays(1);
    }
    return Optional.empty();
  }
}
