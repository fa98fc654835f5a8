package io.github.supervisionkit.law;

import static io.github.supervisionkit.law.Wrong.caughtBy;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.Deadline;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.timeline.Stretch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Cadences, phases and time limits that are each wrong in one way, and the law that catches them. */
final class WrongValues {

  private static final LocalDate SAT_2026_01_31 = LocalDate.of(2026, 1, 31);
  private static final LocalDate SUN_2026_02_01 = LocalDate.of(2026, 2, 1);
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final LocalDate TUE_2026_02_03 = LocalDate.of(2026, 2, 3);
  private static final LocalDate SAT_2026_02_21 = LocalDate.of(2026, 2, 21);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant THE_CLOCKS_CHANGE = Instant.parse("2026-03-28T12:00:00Z");
  private static final Cadence TWO_WEEKS = Cadence.everyWeeks(2);
  private static final Cadence FOUR_WEEKS = Cadence.everyWeeks(4);
  private static final Deadline END_OF_MONDAY =
      new Deadline.EndOfDay(MON_2026_02_02, Deadline.Basis.EXACT);
  private static final Deadline END_OF_TUESDAY =
      new Deadline.EndOfDay(TUE_2026_02_03, Deadline.Basis.EXACT);
  private static final Deadline AT_NOON =
      new Deadline.AtInstant(OffsetDateTime.parse("2026-02-02T12:00:00Z"));

  private WrongValues() {}

  static List<Wrong> cadences() {
    return List.of(
        caughtBy(
            "C-01",
            () -> CadenceLaws.c01_limits_lie_ahead(
                day -> Optional.of(day.minusDays(1)), SAT_2026_01_31),
            "limit after 2026-01-31",
            "2026-01-30"),
        caughtBy(
            "C-02",
            () -> CadenceLaws.c02_is_monotonic(
                WrongValues::earlierAndEarlier, SAT_2026_01_31, SUN_2026_02_01),
            "limits after 2026-01-31 and after 2026-02-01",
            "2026-11-30",
            "2026-11-29"),
        caughtBy(
            "C-02",
            () -> CadenceLaws.c02_is_monotonic(
                WrongValues::onlyInJanuary, SAT_2026_01_31, SUN_2026_02_01),
            "limits after 2026-01-31 and after 2026-02-01: both or neither"),
        caughtBy(
            "C-03",
            () -> CadenceLaws.c03_first_limits_follow_their_starts(
                day -> Optional.of(day.minusDays(1)), SAT_2026_01_31, SUN_2026_02_01),
            "first limit from 2026-01-31",
            "2026-01-30"),
        caughtBy(
            "C-03",
            () -> CadenceLaws.c03_first_limits_follow_their_starts(
                WrongValues::earlierAndEarlier, SAT_2026_01_31, SUN_2026_02_01),
            "first limits from 2026-01-31 and from 2026-02-01",
            "2026-11-30",
            "2026-11-29"),
        caughtBy(
            "C-04",
            () -> CadenceLaws.c04_months_are_added_in_one_step(
                2, day -> Optional.of(day.plusMonths(1).plusMonths(1)), SAT_2026_01_31),
            "2 months after 2026-01-31",
            "2026-03-28",
            "2026-03-31"),
        caughtBy(
            "C-05",
            () -> CadenceLaws.c05_reads_what_it_writes(FOUR_WEEKS, text -> Optional.of(TWO_WEEKS)),
            "`4 weeks` read again",
            "P14D",
            "P28D"),
        caughtBy(
            "C-06",
            () -> CadenceLaws.c06_what_entails_is_never_later(
                (kept, asked) -> false, FOUR_WEEKS, TWO_WEEKS, SAT_2026_01_31),
            "4 weeks keeps itself"),
        caughtBy(
            "C-06",
            () -> CadenceLaws.c06_what_entails_is_never_later(
                (kept, asked) -> true, FOUR_WEEKS, TWO_WEEKS, SAT_2026_01_31),
            "4 weeks entails 2 weeks, after 2026-01-31",
            "2026-02-28",
            "2026-02-14"));
  }

  static List<Wrong> phases() {
    return List.of(
        caughtBy(
            "F-01",
            () -> PhaseLaws.f01_a_border_follows_the_phases_rule(
                WrongValues::byTheFirst, FOUR_WEEKS, TWO_WEEKS, SAT_2026_01_31, MON_2026_02_02),
            "4 weeks until 2026-02-02, then 2 weeks, after 2026-01-31",
            "the limit lies beyond the border",
            "2026-02-28",
            "2026-02-16"),
        caughtBy(
            "F-01",
            () -> PhaseLaws.f01_a_border_follows_the_phases_rule(
                WrongValues::byTheLast, TWO_WEEKS, FOUR_WEEKS, SAT_2026_01_31, SAT_2026_02_21),
            "the limit lies before the border",
            "2026-02-28",
            "2026-02-14"),
        caughtBy(
            "F-02",
            () -> PhaseLaws.f02_a_border_between_equal_phases_moves_nothing(
                WrongValues::aDayMoreEachPhase, TWO_WEEKS, SAT_2026_01_31, MON_2026_02_02),
            "2 weeks until 2026-02-02, then 2 weeks",
            "2026-02-16",
            "2026-02-15"),
        caughtBy(
            "F-03",
            () -> PhaseLaws.f03_a_border_stays_between_both_cadences(
                (phases, event) -> phases.size() > 1 ? event : byTheFirst(phases, event),
                TWO_WEEKS,
                FOUR_WEEKS,
                SAT_2026_01_31,
                MON_2026_02_02),
            "never before both",
            "2026-01-31",
            "2026-02-14"),
        caughtBy(
            "F-03",
            () -> PhaseLaws.f03_a_border_stays_between_both_cadences(
                WrongValues::aDayMoreEachPhase,
                TWO_WEEKS,
                TWO_WEEKS,
                SAT_2026_01_31,
                MON_2026_02_02),
            "never after both",
            "2026-02-16",
            "2026-02-15"));
  }

  static List<Wrong> timeLimits() {
    return List.of(
        caughtBy(
            "T-01",
            () -> TimeLimitLaws.t01_hours_elapse(
                24,
                THE_CLOCKS_CHANGE,
                new Deadline.AtInstant(
                    THE_CLOCKS_CHANGE.atZone(LONDON).plusDays(1).toOffsetDateTime())),
            "24 hours after 2026-03-28T12:00:00Z",
            "2026-03-29T11:00:00Z",
            "2026-03-29T12:00:00Z"),
        caughtBy(
            "T-02",
            () -> TimeLimitLaws.t02_a_day_from_a_date_ends_with_the_next_day(
                SUN_2026_02_01, END_OF_TUESDAY),
            "24 hours from 2026-02-01",
            "2026-02-03",
            "2026-02-02"),
        caughtBy(
            "T-02",
            () -> TimeLimitLaws.t02_a_day_from_a_date_ends_with_the_next_day(
                SUN_2026_02_01, END_OF_MONDAY),
            "24 hours from 2026-02-01 say that they are computed from a date"),
        caughtBy(
            "T-03",
            () -> TimeLimitLaws.t03_is_met_at_its_limit_and_broken_after_it(
                END_OF_MONDAY, done -> false),
            "done on the limit, 2026-02-02"),
        caughtBy(
            "T-03",
            () -> TimeLimitLaws.t03_is_met_at_its_limit_and_broken_after_it(
                END_OF_MONDAY, done -> true),
            "done on the day after the limit 2026-02-02"),
        caughtBy(
            "T-03",
            () -> TimeLimitLaws.t03_is_met_at_its_limit_and_broken_after_it(AT_NOON, done -> false),
            "done at the limit, 2026-02-02T12:00Z"),
        caughtBy(
            "T-03",
            () -> TimeLimitLaws.t03_is_met_at_its_limit_and_broken_after_it(AT_NOON, done -> true),
            "done a second after the limit 2026-02-02T12:00Z"),
        caughtBy(
            "T-04",
            () ->
                TimeLimitLaws.t04_is_monotonic_in_the_start(END_OF_TUESDAY, END_OF_MONDAY, LONDON),
            "2026-02-03",
            "against",
            "2026-02-02"),
        caughtBy(
            "T-05",
            () -> TimeLimitLaws.t05_reads_what_it_writes(
                TimeLimit.ofHours(24), text -> TimeLimit.ofWorkingDays(1)),
            "`24 hours` read again",
            "1 working day"));
  }

  private static Optional<LocalDate> earlierAndEarlier(LocalDate day) {
    return Optional.of(LocalDate.of(2026, 12, 31).minusDays(day.getDayOfYear()));
  }

  private static Optional<LocalDate> onlyInJanuary(LocalDate day) {
    return Optional.of(day.plusDays(1)).filter(limit -> day.isBefore(SUN_2026_02_01));
  }

  private static LocalDate byTheFirst(List<Stretch> phases, LocalDate event) {
    return phases.get(0).cadence().limitAfter(event).orElseThrow();
  }

  private static LocalDate byTheLast(List<Stretch> phases, LocalDate event) {
    return phases.get(phases.size() - 1).cadence().limitAfter(event).orElseThrow();
  }

  private static LocalDate aDayMoreEachPhase(List<Stretch> phases, LocalDate event) {
    return byTheFirst(phases, event).plusDays(phases.size());
  }
}
