package io.github.supervisionkit.law;

import static io.github.supervisionkit.law.Wrong.caughtBy;

import io.github.supervisionkit.calendar.CalendarCoverageException;
import io.github.supervisionkit.calendar.Coverage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the laws of calendars say of the calendars that are wrong. */
final class CaughtCalendars {

  private static final LocalDate SUN_2026_02_01 = LocalDate.of(2026, 2, 1);
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final LocalDate TUE_2026_02_03 = LocalDate.of(2026, 2, 3);
  private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);
  private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);

  private CaughtCalendars() {}

  private static CalendarCoverageException refusal(String calendar, LocalDate date) {
    return new CalendarCoverageException(calendar, date, Coverage.ofYears(2026, 2026));
  }

  static List<Wrong> all() {
    return List.of(
        caughtBy(
            "K-01",
            () -> CalendarLaws.k01_refuses_what_it_does_not_cover(
                WrongCalendars.coveringAll(), FRI_2027_01_01),
            "wrong covers 2027-01-01"),
        caughtBy(
            "K-01",
            () -> CalendarLaws.k01_refuses_what_it_does_not_cover(
                WrongCalendars.guessing(), FRI_2027_01_01),
            "wrong asked about 2027-01-01"),
        caughtBy(
            "K-01",
            () -> CalendarLaws.k01_refuses_what_it_does_not_cover(
                WrongCalendars.refusing(date -> new IllegalStateException("wrong " + date)),
                FRI_2027_01_01),
            "CalendarCoverageException",
            "IllegalStateException"),
        caughtBy(
            "K-01",
            () -> CalendarLaws.k01_refuses_what_it_does_not_cover(
                new WrongCalendars.Wrong(), FRI_2027_01_01),
            "to contain:",
            "\"wrong\"",
            "plain"),
        caughtBy(
            "K-01",
            () -> CalendarLaws.k01_refuses_what_it_does_not_cover(
                WrongCalendars.refusing(date -> refusal("wrong", date.plusYears(1))),
                FRI_2027_01_01),
            "to contain:",
            "\"2027-01-01\"",
            "2028-01-01"),
        caughtBy(
            "K-02",
            () -> CalendarLaws.k02_counts_as_on_the_fingers(
                WrongCalendars.countingTheStart(), MON_2026_02_02, 1),
            "1 working days after 2026-02-02",
            "2026-02-02",
            "2026-02-03"),
        caughtBy(
            "K-02",
            () -> CalendarLaws.k02_counts_as_on_the_fingers(
                WrongCalendars.finding((date, n) -> Optional.of(date)), THU_2026_12_31, 1),
            "1 working days after 2026-12-31 reach beyond the coverage"),
        caughtBy(
            "K-03",
            () -> CalendarLaws.k03_is_monotonic_in_the_date(
                WrongCalendars.generousOnSundays(), SUN_2026_02_01, MON_2026_02_02, 1),
            "1 working days after 2026-02-01 and after 2026-02-02",
            "2026-02-09",
            "2026-02-03"),
        caughtBy(
            "K-03",
            () -> CalendarLaws.k03_is_monotonic_in_the_date(
                WrongCalendars.finding(
                    (date, n) -> Optional.of(date).filter(MON_2026_02_02::equals)),
                SUN_2026_02_01,
                MON_2026_02_02,
                1),
            "what lies beyond the coverage is later",
            "2026-02-02"),
        caughtBy(
            "K-04",
            () -> CalendarLaws.k04_is_strictly_monotonic_in_the_days(
                WrongCalendars.countingToOne(), SUN_2026_02_01, 1),
            "1 and 2 working days after 2026-02-01",
            "2026-02-02"),
        caughtBy(
            "K-04",
            () -> CalendarLaws.k04_is_strictly_monotonic_in_the_days(
                WrongCalendars.finding((date, n) -> Optional.of(date).filter(day -> n > 1)),
                SUN_2026_02_01,
                1),
            "1 and 2 working days after 2026-02-01",
            "+999999999-12-31"),
        caughtBy(
            "K-05",
            () -> CalendarLaws.k05_a_closure_never_brings_a_limit_forward(
                WrongCalendars.hurriedByClosures(), MON_2026_02_02, MON_2026_02_02, 2),
            "2 working days after 2026-02-02, closed on 2026-02-02",
            "2026-02-04",
            "2026-02-03"),
        caughtBy(
            "K-06",
            () -> CalendarLaws.k06_counting_back_gives_the_same_number(
                WrongCalendars.countingTheStart(), MON_2026_02_02, 3),
            "working days after 2026-02-02 up to 2026-02-04",
            "2",
            "3"),
        caughtBy(
            "K-07",
            () -> CalendarLaws.k07_nothing_lies_between_a_day_and_the_working_day_before(
                WrongCalendars.stayingOnSundays(), SUN_2026_02_01),
            "the last working day on or before 2026-02-01",
            "2026-01-30"),
        caughtBy(
            "K-08",
            () -> CalendarLaws.k08_gives_a_reason_exactly_for_days_off(
                WrongCalendars.alwaysExcusing(), MON_2026_02_02),
            "why 2026-02-02 is no working day",
            "the weather"),
        caughtBy(
            "K-08",
            () -> CalendarLaws.k08_gives_a_reason_exactly_for_days_off(
                WrongCalendars.givingNoReason(), SUN_2026_02_01),
            "why 2026-02-01 is no working day",
            "Optional.empty"),
        caughtBy(
            "K-09",
            () -> CalendarLaws.k09_a_closure_closes_its_own_day_alone(
                WrongCalendars.hurriedByClosures(), MON_2026_02_02, MON_2026_02_02),
            "2026-02-02 a working day, closed on 2026-02-02",
            "false"),
        caughtBy(
            "K-09",
            () -> CalendarLaws.k09_a_closure_closes_its_own_day_alone(
                WrongCalendars.neverOpeningAgain(), MON_2026_02_02, TUE_2026_02_03),
            "2026-02-03 a working day, closed on 2026-02-02",
            "true"),
        caughtBy(
            "K-10",
            () -> CalendarLaws.k10_answers_alike_after_travelling(
                new WrongCalendars.Wrong(), WrongCalendars.travelled().get(0), MON_2026_02_02),
            "what wrong says about 2026-02-02 after travelling",
            "another"),
        caughtBy(
            "K-10",
            () -> CalendarLaws.k10_answers_alike_after_travelling(
                new WrongCalendars.Wrong(), WrongCalendars.travelled().get(1), MON_2026_02_02),
            "what wrong says about 2026-02-02 after travelling",
            "2025"),
        caughtBy(
            "K-10",
            () -> CalendarLaws.k10_answers_alike_after_travelling(
                new WrongCalendars.Wrong(), WrongCalendars.travelled().get(2), MON_2026_02_02),
            "what wrong says about 2026-02-02 after travelling",
            "false"),
        caughtBy(
            "K-10",
            () -> CalendarLaws.k10_answers_alike_after_travelling(
                new WrongCalendars.Wrong(), WrongCalendars.travelled().get(3), MON_2026_02_02),
            "what wrong says about 2026-02-02 after travelling",
            "the weather"),
        caughtBy(
            "K-10",
            () -> CalendarLaws.k10_answers_alike_after_travelling(
                new WrongCalendars.Wrong(), WrongCalendars.travelled().get(4), MON_2026_02_02),
            "what wrong says about 2026-02-02 after travelling",
            ", true]"));
  }
}
