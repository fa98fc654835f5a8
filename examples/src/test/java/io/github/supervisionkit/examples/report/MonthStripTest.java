package io.github.supervisionkit.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MonthStripTest {

  private static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);
  private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);

  private static final YearMonth JANUARY = YearMonth.of(2026, 1);
  private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final YearMonth APRIL = YearMonth.of(2026, 4);
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final YearMonth DECEMBER_2025 = YearMonth.of(2025, 12);

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private static Occurrence ended(LocalDate from, LocalDate limit, LocalDate end, Outcome outcome) {
    return Occurrence.ended(from, Optional.of(limit), end, outcome, List.of());
  }

  private static Occurrence running(LocalDate from, LocalDate limit, Outcome outcome) {
    return Occurrence.running(from, Optional.of(limit), outcome, List.of());
  }

  private static MonthStrip strip(Occurrence... occurrences) {
    return strip(Person.builder().id("p1").started(THU_2026_01_01).build(), occurrences);
  }

  private static MonthStrip strip(Person person, Occurrence... occurrences) {
    Register register =
        Register.of(ServiceRecord.builder().addPeople(person).build(), ZoneId.of("Europe/London"));
    return new MonthStrip(
        new StripPerson(
            person,
            Supervision.under(SmallPack.pack())
                .with(UkCalendars.englandAndWales())
                .inquiry(register, SAT_2026_11_21),
            List.of()),
        Stream.of(occurrences)
            .flatMap(occurrence -> Claim.of("SP-01", occurrence).stream())
            .toList());
  }

  private static void assertCell(
      MonthStrip strip, YearMonth month, MonthState state, String sentence) {
    assertThat(strip.cell(month).state()).isEqualTo(state);
    assertThat(strip.cell(month).sentence()).isEqualTo(sentence);
  }

  @Test
  void a_month_with_its_session_is_kept_on_that_day() {
    MonthStrip strip = strip(
        ended(THU_2026_01_01, day(1, 31), day(1, 12), Outcome.KEPT),
        running(day(1, 12), day(2, 28), Outcome.RUNNING));
    assertCell(strip, JANUARY, MonthState.KEPT, "kept: held on 12 January 2026");
    assertThat(strip.cell(JANUARY).mark()).isEqualTo("12");
    assertCell(strip, FEBRUARY, MonthState.RUNNING, "running: limit 28 February 2026");
  }

  @Test
  void two_sessions_in_a_month_are_both_named() {
    MonthStrip strip = strip(
        ended(THU_2026_01_01, day(1, 31), day(1, 12), Outcome.KEPT),
        ended(day(1, 12), day(2, 28), day(1, 26), Outcome.KEPT),
        ended(day(1, 26), day(2, 28), day(2, 9), Outcome.KEPT));
    assertCell(
        strip, JANUARY, MonthState.KEPT, "kept: held on 12 January 2026 and 26 January 2026");
    assertThat(strip.cell(JANUARY).mark()).isEqualTo("12 26");
    assertCell(strip, FEBRUARY, MonthState.KEPT, "kept: held on 9 February 2026");
  }

  @Test
  void an_extra_session_in_january_does_not_hide_that_february_was_late() {
    MonthStrip strip = strip(
        ended(THU_2026_01_01, day(1, 31), day(1, 12), Outcome.KEPT),
        ended(day(1, 12), day(2, 28), day(1, 26), Outcome.KEPT),
        ended(day(1, 26), day(2, 28), day(3, 5), Outcome.LATE));
    assertCell(strip, FEBRUARY, MonthState.LATE, "late: limit 28 February 2026, held 5 March 2026");
  }

  @Test
  void a_limit_of_january_held_in_april_makes_three_months_late_and_keeps_april() {
    MonthStrip strip = strip(ended(THU_2026_01_01, day(1, 31), day(4, 2), Outcome.LATE));
    String late = "late: limit 31 January 2026, held 2 April 2026";
    assertCell(strip, JANUARY, MonthState.LATE, late);
    assertCell(strip, FEBRUARY, MonthState.LATE, late);
    assertCell(strip, MARCH, MonthState.LATE, late);
    assertCell(
        strip,
        APRIL,
        MonthState.KEPT,
        "kept: held on 2 April 2026, which made good the limit of 31 January 2026");
  }

  @Test
  void a_limit_overrun_within_its_month_is_late() {
    MonthStrip strip = strip(ended(day(2, 2), day(3, 2), day(3, 9), Outcome.LATE));
    assertCell(strip, MARCH, MonthState.LATE, "late: limit 2 March 2026, held 9 March 2026");
    assertThat(strip.cell(MARCH).mark()).isEqualTo("9");
  }

  @Test
  void a_limit_never_made_good_is_missed_from_its_month_on() {
    MonthStrip strip = strip(running(THU_2026_01_01, day(2, 28), Outcome.MISSED));
    String missed = "missed: limit 28 February 2026, not held by 21 November 2026";
    assertCell(strip, FEBRUARY, MonthState.MISSED, missed);
    assertCell(strip, NOVEMBER, MonthState.MISSED, missed);
    assertThat(strip.cell(JANUARY).state()).isEqualTo(MonthState.NOTHING_DUE);
  }

  @Test
  void an_excused_limit_names_the_absence_until_the_month_of_the_return() {
    Person away = Person.builder()
        .id("p1")
        .started(THU_2026_01_01)
        .addAbsences(new Absence(DateRange.of(day(2, 16), day(4, 7)), "sickness"))
        .build();
    MonthStrip strip = strip(
        away,
        ended(day(1, 12), day(2, 28), day(4, 7), Outcome.EXCUSED),
        running(day(4, 7), day(4, 30), Outcome.RUNNING));
    String excused = "excused: the limit 28 February 2026 falls in an absence from"
        + " 16 February 2026, back on 7 April 2026 (sickness)";
    assertCell(strip, FEBRUARY, MonthState.EXCUSED, excused);
    assertCell(strip, MARCH, MonthState.EXCUSED, excused);
    assertCell(strip, APRIL, MonthState.RUNNING, "running: limit 30 April 2026");
  }

  @Test
  void a_requirement_of_three_months_leaves_months_with_nothing_due() {
    MonthStrip strip = strip(ended(day(1, 5), day(4, 5), day(4, 1), Outcome.KEPT));
    assertCell(
        strip, FEBRUARY, MonthState.NOTHING_DUE, "nothing due: the next limit is 5 April 2026");
    assertCell(strip, APRIL, MonthState.KEPT, "kept: held on 1 April 2026");
  }

  @Test
  void a_limit_of_march_kept_in_february_keeps_march_too() {
    MonthStrip strip = strip(ended(day(1, 19), day(3, 2), day(2, 23), Outcome.KEPT));
    assertCell(
        strip,
        MARCH,
        MonthState.KEPT,
        "kept: held on 23 February 2026, before the limit 2 March 2026");
  }

  @Test
  void before_the_start_nothing_has_begun() {
    assertCell(
        strip(running(THU_2026_01_01, day(1, 31), Outcome.RUNNING)),
        DECEMBER_2025,
        MonthState.NOT_STARTED,
        "not started: starts on 1 January 2026");
  }

  @Test
  void after_the_person_has_left_nothing_is_owed_though_a_limit_was_missed() {
    Person left =
        Person.builder().id("p1").started(THU_2026_01_01).left(day(3, 16)).build();
    MonthStrip strip = strip(left, running(THU_2026_01_01, day(2, 28), Outcome.MISSED));
    assertCell(
        strip,
        MARCH,
        MonthState.MISSED,
        "missed: limit 28 February 2026, not held by 16 March 2026");
    assertCell(strip, APRIL, MonthState.LEFT, "left on 16 March 2026");
  }

  @Test
  void a_limit_that_leaving_forestalled_is_no_gap() {
    Person left =
        Person.builder().id("p1").started(THU_2026_01_01).left(day(3, 16)).build();
    MonthStrip strip = strip(left, ended(day(2, 9), day(3, 31), day(3, 16), Outcome.LAPSED));
    assertCell(strip, MARCH, MonthState.LEFT, "left on 16 March 2026");
  }

  @Test
  void of_several_duties_the_worst_speaks() {
    MonthStrip strip = strip(
        ended(THU_2026_01_01, day(1, 31), day(1, 12), Outcome.KEPT),
        ended(THU_2026_01_01, day(1, 8), day(1, 12), Outcome.LATE));
    assertCell(strip, JANUARY, MonthState.LATE, "late: limit 8 January 2026, held 12 January 2026");
  }

  @Test
  void the_reasons_give_clause_start_and_limit() {
    assertThat(strip(ended(THU_2026_01_01, day(1, 31), day(1, 12), Outcome.KEPT))
            .cell(JANUARY)
            .reasons())
        .containsExactly("SP-01: measured from 1 January 2026, limit 31 January 2026");
  }
}
