package io.github.supervisionkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.supervisionkit.calendar.CalendarCoverageException;
import io.github.supervisionkit.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Laws of working calendars, K-01 to K-10. */
public final class CalendarLaws {

  private CalendarLaws() {}

  /**
   * K-01: a day outside the coverage is refused, never guessed at.
   *
   * @param calendar the calendar
   * @param date any day
   */
  public static void k01_refuses_what_it_does_not_cover(WorkingCalendar calendar, LocalDate date) {
    assertThat(calendar.covers(date))
        .as("K-01: %s covers %s", calendar.id(), date)
        .isEqualTo(calendar.coverage().contains(date));
    if (!calendar.covers(date)) {
      assertThat(catchThrowable(() -> calendar.isWorkingDay(date)))
          .as("K-01: %s asked about %s", calendar.id(), date)
          .isInstanceOf(CalendarCoverageException.class)
          .hasMessageContaining(calendar.id())
          .hasMessageContaining(date.toString());
    }
  }

  /**
   * K-02: day 1 is the first working day after the date, and the limit is day n, counted on the fingers.
   *
   * @param calendar the calendar
   * @param date a day
   * @param days how many working days, at least 1
   */
  public static void k02_counts_as_on_the_fingers(
      WorkingCalendar calendar, LocalDate date, int days) {
    LocalDate counted = date;
    for (int left = days; left > 0; ) {
      counted = counted.plusDays(1);
      if (!calendar.covers(counted)) {
        assertThat(calendar.findPlusWorkingDays(date, days))
            .as("K-02: %s working days after %s reach beyond the coverage", days, date)
            .isEmpty();
        return;
      }
      left -= calendar.isWorkingDay(counted) ? 1 : 0;
    }
    assertThat(calendar.findPlusWorkingDays(date, days))
        .as("K-02: %s working days after %s", days, date)
        .contains(counted);
  }

  /**
   * K-03: a later date never brings an earlier limit.
   *
   * @param calendar the calendar
   * @param earlier a day
   * @param later the same day or one after
   * @param days how many working days, at least 1
   */
  public static void k03_is_monotonic_in_the_date(
      WorkingCalendar calendar, LocalDate earlier, LocalDate later, int days) {
    notLater(
        "K-03: " + days + " working days after " + earlier + " and after " + later,
        calendar.findPlusWorkingDays(earlier, days),
        calendar.findPlusWorkingDays(later, days));
  }

  /**
   * K-04: more working days never bring an earlier limit, and each further one brings a later.
   *
   * @param calendar the calendar
   * @param date a day
   * @param days how many working days, at least 1
   */
  public static void k04_is_strictly_monotonic_in_the_days(
      WorkingCalendar calendar, LocalDate date, int days) {
    Optional<LocalDate> next = calendar.findPlusWorkingDays(date, days + 1);
    next.ifPresent(limit -> assertThat(limit)
        .as("K-04: %s and %s working days after %s", days, days + 1, date)
        .isAfter(calendar.findPlusWorkingDays(date, days).orElse(LocalDate.MAX)));
  }

  /**
   * K-05: a closure never brings a limit forward.
   *
   * @param calendar the calendar
   * @param closure the day on which the organisation is closed
   * @param date a day
   * @param days how many working days, at least 1
   */
  public static void k05_a_closure_never_brings_a_limit_forward(
      WorkingCalendar calendar, LocalDate closure, LocalDate date, int days) {
    notLater(
        "K-05: " + days + " working days after " + date + ", closed on " + closure,
        calendar.findPlusWorkingDays(date, days),
        calendar.withClosures(Set.of(closure)).findPlusWorkingDays(date, days));
  }

  /**
   * K-06: the limit of n working days has n working days up to it.
   *
   * @param calendar the calendar
   * @param date a day
   * @param days how many working days, at least 1
   */
  public static void k06_counting_back_gives_the_same_number(
      WorkingCalendar calendar, LocalDate date, int days) {
    calendar
        .findPlusWorkingDays(date, days)
        .ifPresent(limit -> assertThat(calendar.workingDaysBetween(date, limit))
            .as("K-06: working days after %s up to %s", date, limit)
            .isEqualTo(days));
  }

  /**
   * K-07: the last working day on or before a date is a working day with none between.
   *
   * @param calendar the calendar
   * @param date a day
   */
  public static void k07_nothing_lies_between_a_day_and_the_working_day_before(
      WorkingCalendar calendar, LocalDate date) {
    Optional<LocalDate> found = calendar.findLastWorkingDayOnOrBefore(date);
    LocalDate day = date;
    while (calendar.covers(day) && !calendar.isWorkingDay(day)) {
      day = day.minusDays(1);
    }
    assertThat(found)
        .as("K-07: the last working day on or before %s", date)
        .isEqualTo(calendar.covers(day) ? Optional.of(day) : Optional.empty());
  }

  /**
   * K-08: a day has a reason for being none to work on exactly when it is none.
   *
   * @param calendar the calendar
   * @param date a day that it covers
   */
  public static void k08_gives_a_reason_exactly_for_days_off(
      WorkingCalendar calendar, LocalDate date) {
    assertThat(calendar.reasonNotWorking(date).filter(reason -> !reason.isBlank()))
        .as("K-08: why %s is no working day, where it is none", date)
        .matches(reason -> reason.isPresent() != calendar.isWorkingDay(date));
  }

  /**
   * K-09: a closure is no working day, and changes no other day.
   *
   * @param calendar the calendar
   * @param closure the day on which the organisation is closed
   * @param date any day that it covers
   */
  public static void k09_a_closure_closes_its_own_day_alone(
      WorkingCalendar calendar, LocalDate closure, LocalDate date) {
    assertThat(calendar.withClosures(Set.of(closure)).isWorkingDay(date))
        .as("K-09: %s a working day, closed on %s", date, closure)
        .isEqualTo(calendar.isWorkingDay(date) && !date.equals(closure));
  }

  /**
   * K-10: a calendar that has travelled answers as it did before.
   *
   * @param calendar the calendar
   * @param travelled the same calendar, serialized and read again
   * @param date any day that it covers
   */
  public static void k10_answers_alike_after_travelling(
      WorkingCalendar calendar, WorkingCalendar travelled, LocalDate date) {
    assertThat(List.of(
            travelled.id(),
            travelled.coverage(),
            travelled.isWorkingDay(date),
            travelled.reasonNotWorking(date),
            travelled.isComputed(date)))
        .as("K-10: what %s says about %s after travelling", calendar.id(), date)
        .isEqualTo(List.of(
            calendar.id(),
            calendar.coverage(),
            calendar.isWorkingDay(date),
            calendar.reasonNotWorking(date),
            calendar.isComputed(date)));
  }

  private static void notLater(String law, Optional<LocalDate> one, Optional<LocalDate> other) {
    if (one.isPresent() && other.isPresent()) {
      assertThat(one.get()).as(law).isBeforeOrEqualTo(other.get());
    } else {
      assertThat(other).as(law + ": what lies beyond the coverage is later").isEmpty();
    }
  }
}
