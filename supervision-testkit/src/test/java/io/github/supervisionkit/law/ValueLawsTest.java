package io.github.supervisionkit.law;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Entailment;
import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.calendar.Deadline;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.jqwik.SupervisionDomain;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** Cadences, calendars and time limits keep their laws. */
@Domain(SupervisionDomain.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class ValueLawsTest {

  private static final WorkingCalendar CALENDAR = UkCalendars.englandAndWales();
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  @Property
  void cadences_keep_c01_to_c05(
      @ForAll Cadence cadence,
      @ForAll LocalDate one,
      @ForAll LocalDate other,
      @ForAll @IntRange(min = 1, max = 36) int months) {
    CadenceLaws.c01_limits_lie_ahead(cadence::limitAfter, one);
    CadenceLaws.c02_is_monotonic(cadence::limitAfter, earlier(one, other), later(one, other));
    CadenceLaws.c03_first_limits_follow_their_starts(
        cadence::firstLimit, earlier(one, other), later(one, other));
    CadenceLaws.c04_months_are_added_in_one_step(
        months, Cadence.everyMonths(months)::limitAfter, one);
    CadenceLaws.c05_reads_what_it_writes(cadence, Periods::cadence);
  }

  @Property(tries = 300)
  void entailment_keeps_c06(
      @ForAll Cadence kept, @ForAll Cadence asked, @ForAll LocalDate previous) {
    CadenceLaws.c06_what_entails_is_never_later(Entailment::holds, kept, asked, previous);
  }

  @Property
  void the_calendar_keeps_k01_to_k07(
      @ForAll LocalDate date,
      @ForAll LocalDate other,
      @ForAll @IntRange(min = 1, max = 40) int days) {
    CalendarLaws.k01_refuses_what_it_does_not_cover(CALENDAR, date.plusYears(days % 3));
    CalendarLaws.k02_counts_as_on_the_fingers(CALENDAR, date, days);
    CalendarLaws.k03_is_monotonic_in_the_date(
        CALENDAR, earlier(date, other), later(date, other), days);
    CalendarLaws.k04_is_strictly_monotonic_in_the_days(CALENDAR, date, days);
    CalendarLaws.k05_a_closure_never_brings_a_limit_forward(
        CALENDAR, date.plusDays(days), date, days);
    CalendarLaws.k06_counting_back_gives_the_same_number(CALENDAR, date, days);
    CalendarLaws.k07_nothing_lies_between_a_day_and_the_working_day_before(CALENDAR, date);
  }

  @Property
  void time_limits_keep_t01_and_t02(
      @ForAll Instant instant,
      @ForAll LocalDate date,
      @ForAll @IntRange(min = 1, max = 96) int hours) {
    TimeLimitLaws.t01_hours_elapse(
        hours, instant, TimeLimit.ofHours(hours).after(Moment.at(instant), CALENDAR, ZONE));
    TimeLimitLaws.t02_a_day_from_a_date_ends_with_the_next_day(
        date, TimeLimit.ofHours(24).after(Moment.onDate(date), CALENDAR, ZONE));
  }

  @Property
  void time_limits_keep_t03_to_t05(
      @ForAll TimeLimit limit,
      @ForAll Moment start,
      @ForAll LocalDate one,
      @ForAll LocalDate other) {
    Assume.that(CALENDAR.covers(start.date(ZONE).plusDays(60)));
    Deadline deadline = limit.after(start, CALENDAR, ZONE);
    TimeLimitLaws.t03_is_met_at_its_limit_and_broken_after_it(
        deadline, done -> deadline.isMetBy(done, ZONE));
    TimeLimitLaws.t04_is_monotonic_in_the_start(
        limit.after(Moment.onDate(earlier(one, other)), CALENDAR, ZONE),
        limit.after(Moment.onDate(later(one, other)), CALENDAR, ZONE),
        ZONE);
    TimeLimitLaws.t05_reads_what_it_writes(limit, TimeLimit::parse);
  }
}
