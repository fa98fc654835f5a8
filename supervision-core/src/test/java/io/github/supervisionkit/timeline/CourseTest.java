package io.github.supervisionkit.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.calendar.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CourseTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_02_16 = LocalDate.of(2026, 2, 16);
  private static final LocalDate SUN_2026_03_01 = LocalDate.of(2026, 3, 1);
  private static final Cadence WEEKLY = Cadence.everyWeeks(1);
  private static final Cadence FORTNIGHTLY = Cadence.everyWeeks(2);
  private static final Cadence SIX_WEEKS = Cadence.everyWeeks(6);
  private static final Cadence MONTHLY = Cadence.everyMonths(1);

  @Test
  void with_no_event_the_limit_is_the_start_plus_the_period() {
    assertThat(limit("2026-01-06", line("a", MON_2026_01_05, WEEKLY))).isEqualTo("2026-01-12");
  }

  @Test
  void a_longer_interval_applies_at_once_to_the_interval_that_is_running() {
    Line line = phased(List.of("2026-02-13"), WEEKLY, MON_2026_02_16, FORTNIGHTLY);
    assertThat(limit("2026-02-14", line)).isEqualTo("2026-02-27");
  }

  @Test
  void a_limit_that_falls_due_on_the_border_keeps_the_old_interval() {
    Line line = phased(List.of("2026-02-09"), WEEKLY, MON_2026_02_16, FORTNIGHTLY);
    assertThat(limit("2026-02-10", line)).isEqualTo("2026-02-16");
  }

  @Test
  void a_person_never_supervised_is_overdue_since_day_7_whatever_phase_has_begun() {
    Line line = phased(List.of(), WEEKLY, MON_2026_02_16, FORTNIGHTLY);
    assertThat(limit("2026-03-20", line)).isEqualTo("2026-01-12");
  }

  @Test
  void a_shorter_interval_of_a_new_rule_starts_afresh_and_is_capped_by_the_old_limit() {
    Line old = line("old", MON_2026_01_05, SUN_2026_03_01, SIX_WEEKS, "2026-02-20");
    Line next = line("next", SUN_2026_03_01, LocalDate.MAX, WEEKLY, "2026-02-20");
    assertThat(courses("2026-03-02", old, next).get(1).owed().orElseThrow().limit())
        .contains(LocalDate.of(2026, 3, 8));
    Line late = line("old", MON_2026_01_05, SUN_2026_03_01, SIX_WEEKS, "2026-01-22");
    Line capped = line("next", SUN_2026_03_01, LocalDate.MAX, MONTHLY, "2026-01-22");
    Occurrence owed = courses("2026-03-02", late, capped).get(1).owed().orElseThrow();
    assertThat(owed.limit()).contains(LocalDate.of(2026, 3, 5));
    assertThat(owed.measuredFrom()).isEqualTo("2026-01-22");
  }

  @Test
  void only_a_limit_that_the_old_rule_keeps_from_being_later_is_capped() {
    Line late = line("old", MON_2026_01_05, SUN_2026_03_01, SIX_WEEKS, "2026-01-22");
    Line capped = line("next", SUN_2026_03_01, LocalDate.MAX, MONTHLY, "2026-01-22");
    Line alike = line("next", SUN_2026_03_01, LocalDate.MAX, SIX_WEEKS, "2026-01-22");
    Line old = line("old", MON_2026_01_05, SUN_2026_03_01, SIX_WEEKS, "2026-02-20");
    Line afresh = line("next", SUN_2026_03_01, LocalDate.MAX, WEEKLY, "2026-02-20");

    assertThat(courses("2026-03-02", late, capped).get(1).isCapped()).isTrue();
    assertThat(courses("2026-03-02", late, alike).get(1).isCapped()).isFalse();
    assertThat(courses("2026-03-02", old, afresh).get(1).isCapped()).isFalse();
  }

  @Test
  void a_limit_missed_before_the_change_stays_with_the_old_rule_and_the_new_one_starts_afresh() {
    Line old = line("old", MON_2026_01_05, SUN_2026_03_01, MONTHLY);
    Line next = line("next", SUN_2026_03_01, LocalDate.MAX, SIX_WEEKS);
    List<Course> courses = courses("2026-03-02", old, next);
    assertThat(courses.get(0).owed().orElseThrow().limit()).contains(LocalDate.of(2026, 2, 5));
    assertThat(courses.get(1).owed().orElseThrow().limit()).contains(LocalDate.of(2026, 4, 12));
  }

  @Test
  void a_missed_limit_of_a_rule_that_ceased_is_made_good_by_the_next_event() {
    Line old = line("old", MON_2026_01_05, SUN_2026_03_01, MONTHLY, "2026-03-10");
    Course course = courses("2026-03-20", old).get(0);
    assertThat(course.owed()).isEmpty();
    assertThat(course.occurrences())
        .singleElement()
        .extracting(Occurrence::outcome)
        .isEqualTo(Outcome.LATE);
  }

  @Test
  void with_october_and_november_done_the_limit_on_21_november_is_31_december() {
    Line line = line(
        "a",
        MON_2026_01_05,
        LocalDate.MAX,
        Cadence.eachCalendarMonth(),
        "2026-10-05",
        "2026-11-03");
    assertThat(limit("2026-11-21", line)).isEqualTo("2026-12-31");
  }

  @Test
  void twice_a_month_with_one_held_is_owed_by_the_end_of_the_same_month() {
    Cadence twice = new Cadence.EachUnit(2, CalendarUnit.MONTH);
    Line line =
        line("a", MON_2026_01_05, LocalDate.MAX, twice, "2026-10-05", "2026-10-19", "2026-11-03");
    assertThat(limit("2026-11-21", line)).isEqualTo("2026-11-30");
  }

  @Test
  void an_excused_month_is_history_after_the_return_and_the_running_month_is_owed() {
    Line line = line("a", MON_2026_01_05, LocalDate.MAX, Cadence.eachCalendarMonth(), "2026-01-20");
    DateRange away = DateRange.of(LocalDate.of(2026, 2, 9), LocalDate.of(2026, 3, 16));
    Excuses excuses = limit -> Optional.of(away).filter(range -> range.contains(limit));
    LocalDate asOf = LocalDate.of(2026, 3, 17);
    Course course =
        Course.of(List.of(line), (start, unit) -> true, excuses, asOf).get(0);
    assertThat(course.owed().orElseThrow().limit()).contains(LocalDate.of(2026, 3, 31));
    assertThat(course.excused()).containsExactly(new Excused(LocalDate.of(2026, 2, 28), away));
  }

  @Test
  void the_limit_after_31_january_is_28_february_in_a_common_year() {
    Line line = line("a", MON_2026_01_05, LocalDate.MAX, MONTHLY, "2026-01-31");
    assertThat(limit("2026-02-02", line)).isEqualTo("2026-02-28");
  }

  @Test
  void a_start_too_late_in_january_leaves_it_unowed_after_an_event_in_it_too() {
    Cadence twice = new Cadence.EachUnit(2, CalendarUnit.MONTH);
    Line january = line("a", LocalDate.of(2026, 1, 28), LocalDate.MAX, twice, "2026-01-29");
    Line february =
        line("a", LocalDate.of(2026, 1, 28), LocalDate.MAX, twice, "2026-01-29", "2026-02-03");
    FirstUnit tooShort = (start, unit) -> false;
    assertThat(limit(february, tooShort)).isEqualTo("2026-02-28");
    assertThat(limit(january, tooShort)).isEqualTo("2026-02-28");
    assertThat(limit(january, (start, unit) -> true)).isEqualTo("2026-01-31");
  }

  @Test
  void what_goes_on_from_earlier_events_counts_them_and_what_begins_with_one_does_not() {
    List<Stretch> twice = List.of(new Stretch(
        new Cadence.EachUnit(2, CalendarUnit.MONTH), LocalDate.of(2026, 1, 12), LocalDate.MAX));
    List<LocalDate> events = List.of(MON_2026_01_05, LocalDate.of(2026, 1, 6));
    Line last = new Line("a", twice, events, Line.Entry.FROM_LAST_EVENT);
    assertThat(limit(last, (start, unit) -> true)).isEqualTo("2026-02-28");
    Line first = new Line(
        "a",
        twice,
        List.of(MON_2026_01_05, LocalDate.of(2026, 1, 13)),
        Line.Entry.FROM_FIRST_EVENT);
    assertThat(limit(first, (start, unit) -> true)).isEqualTo("2026-01-31");
  }

  private static LocalDate limit(Line line, FirstUnit firstUnit) {
    return Course.of(List.of(line), firstUnit, Excuses.NONE, MON_2026_02_16)
        .get(0)
        .owed()
        .orElseThrow()
        .limit()
        .orElseThrow();
  }

  private static Line line(String name, LocalDate from, Cadence cadence) {
    return line(name, from, LocalDate.MAX, cadence);
  }

  private static Line line(
      String name, LocalDate from, LocalDate until, Cadence cadence, String... events) {
    return Line.afresh(
        name,
        List.of(new Stretch(cadence, from, until)),
        Stream.of(events).map(LocalDate::parse).toList());
  }

  private static Line phased(List<String> events, Cadence first, LocalDate border, Cadence second) {
    return Line.afresh(
        "phased",
        List.of(
            new Stretch(first, MON_2026_01_05, border), new Stretch(second, border, LocalDate.MAX)),
        events.stream().map(LocalDate::parse).toList());
  }

  private static LocalDate limit(String asOf, Line line) {
    return courses(asOf, line).get(0).owed().orElseThrow().limit().orElseThrow();
  }

  private static List<Course> courses(String asOf, Line... lines) {
    return Course.of(List.of(lines), (start, unit) -> true, Excuses.NONE, LocalDate.parse(asOf));
  }
}
