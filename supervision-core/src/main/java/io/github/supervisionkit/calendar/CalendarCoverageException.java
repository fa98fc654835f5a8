package io.github.supervisionkit.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * A question to a working calendar that touched a date outside its coverage.
 *
 * <p>It carries no stack trace and words its message only when read: a service may hold thousands of limits beyond the
 * published years, and each is an answer of its own, not an accident. Callers who expect it use the {@code find…}
 * questions and {@link WorkingCalendar#covers} instead.
 */
public final class CalendarCoverageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String calendar;
  private final LocalDate date;
  private final Coverage coverage;

  /**
   * Obtains the exception for one calendar and date.
   *
   * @param calendar the id of the calendar that was asked
   * @param date the first date that the question touched and the calendar does not cover
   * @param coverage the dates that the calendar covers
   */
  public CalendarCoverageException(String calendar, LocalDate date, Coverage coverage) {
    super(null, null, false, false);
    this.calendar = Objects.requireNonNull(calendar, "calendar");
    this.date = Objects.requireNonNull(date, "date");
    this.coverage = Objects.requireNonNull(coverage, "coverage");
  }

  /**
   * Returns the id of the calendar that was asked.
   *
   * @return the id
   */
  public String calendar() {
    return calendar;
  }

  /**
   * Returns the first date that the question touched and the calendar does not cover.
   *
   * @return the date
   */
  public LocalDate date() {
    return date;
  }

  /**
   * Returns the dates that the calendar covers.
   *
   * @return the coverage
   */
  public Coverage coverage() {
    return coverage;
  }

  @Override
  public String getMessage() {
    return String.format(
        Locale.ROOT, "the calendar `%s` does not cover %s: it covers %s", calendar, date, coverage);
  }
}
