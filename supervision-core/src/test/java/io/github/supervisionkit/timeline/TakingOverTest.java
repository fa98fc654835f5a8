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

/** What a line makes of the limit and of the events of the one that ceased on the day on which it began. */
class TakingOverTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate SUN_2026_02_01 = LocalDate.of(2026, 2, 1);
  private static final LocalDate SUN_2026_03_01 = LocalDate.of(2026, 3, 1);
  private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
  private static final LocalDate FRI_2026_03_20 = LocalDate.of(2026, 3, 20);
  private static final Cadence WEEKLY = Cadence.everyWeeks(1);
  private static final Cadence SIX_WEEKS = Cadence.everyWeeks(6);
  private static final Cadence MONTHLY = Cadence.everyMonths(1);
  private static final Cadence EACH_MONTH = Cadence.eachCalendarMonth();

  @Test
  void a_line_that_is_to_begin_matters_where_the_limit_of_the_one_that_will_cease_lies_beyond() {
    Line old = line("old", MON_2026_01_05, SUN_2026_03_01, SIX_WEEKS, "2026-02-20");
    Line soon = line("old", MON_2026_01_05, SUN_2026_03_01, WEEKLY, "2026-02-20");
    Line beside = line("old", MON_2026_01_05, LocalDate.MAX, SIX_WEEKS, "2026-02-20");
    Line next = line("next", SUN_2026_03_01, LocalDate.MAX, MONTHLY, "2026-02-20");
    assertThat(courses("2026-02-25", old, next)).hasSize(2);
    assertThat(courses("2026-02-25", soon, next)).hasSize(1);
    assertThat(courses("2026-02-25", beside, next)).hasSize(1);
  }

  @Test
  void the_only_event_before_the_border_is_what_the_next_line_measures_from() {
    Line old = line("old", MON_2026_01_05, SUN_2026_03_01, SIX_WEEKS, "2026-02-20");
    Line next = line("next", SUN_2026_03_01, LocalDate.MAX, SIX_WEEKS, "2026-02-20");
    Course taking = courses("2026-03-02", old, next).get(1);
    assertThat(owed(taking).measuredFrom()).isEqualTo("2026-02-20");
    assertThat(taking.isMeasuredFromStart()).isFalse();
    assertThat(taking.takenOverFrom()).containsExactly(old);
  }

  @Test
  void an_event_from_before_the_old_line_does_not_move_what_is_measured_from_its_start() {
    Line old = line("old", MON_2026_01_05, SUN_2026_02_01, SIX_WEEKS);
    Line next = line("next", SUN_2026_02_01, LocalDate.MAX, MONTHLY, "2025-12-20");
    Course taking = courses("2026-02-02", old, next).get(1);
    assertThat(owed(taking).measuredFrom()).isEqualTo(MON_2026_01_05);
    assertThat(owed(taking).limit()).contains(LocalDate.of(2026, 2, 16));
    assertThat(taking.isMeasuredFromStart()).isTrue();
  }

  @Test
  void the_month_of_a_return_is_owed_under_the_line_that_takes_over_too() {
    Line old = line("old", MON_2026_01_05, FRI_2026_03_20, EACH_MONTH, "2026-01-20");
    Line next = line("next", FRI_2026_03_20, LocalDate.MAX, EACH_MONTH, "2026-01-20");
    DateRange away = DateRange.of(LocalDate.of(2026, 2, 9), LocalDate.of(2026, 3, 16));
    List<Course> courses = Course.of(
        List.of(old, next),
        (start, unit) -> false,
        limit -> Optional.of(away).filter(range -> range.contains(limit)),
        LocalDate.of(2026, 3, 25));
    assertThat(owed(courses.get(1)).measuredFrom()).isEqualTo("2026-03-16");
    assertThat(owed(courses.get(1)).limit()).contains(LocalDate.of(2026, 3, 31));
  }

  @Test
  void an_event_from_before_a_missed_limit_was_left_behind_fills_no_month_of_the_third_line() {
    Line first = line("first", MON_2026_01_05, TUE_2026_03_10, WEEKLY);
    Line second = line("second", TUE_2026_03_10, FRI_2026_03_20, SIX_WEEKS);
    Line third = line("third", FRI_2026_03_20, LocalDate.MAX, EACH_MONTH, "2026-03-03");
    Course taking = courses("2026-03-21", first, second, third).get(2);
    assertThat(owed(taking).limit()).contains(LocalDate.of(2026, 3, 31));
  }

  @Test
  void an_event_that_counted_only_for_the_new_line_fills_its_month() {
    Line old = line("old", MON_2026_01_05, FRI_2026_03_20, SIX_WEEKS, "2026-03-12");
    Line filled = line("next", FRI_2026_03_20, LocalDate.MAX, EACH_MONTH, "2026-03-03");
    Line before = line("next", FRI_2026_03_20, LocalDate.MAX, EACH_MONTH, "2026-02-27");
    assertThat(owed(courses("2026-03-21", old, filled).get(1)).limit())
        .contains(LocalDate.of(2026, 4, 30));
    assertThat(owed(courses("2026-03-21", old, before).get(1)).limit())
        .contains(LocalDate.of(2026, 3, 31));
  }

  @Test
  void of_two_lines_that_cease_on_a_day_the_one_that_allows_least_is_taken_over() {
    Line tight = line("a", MON_2026_01_05, SUN_2026_03_01, MONTHLY, "2026-02-20");
    Line loose = line("b", MON_2026_01_05, SUN_2026_03_01, SIX_WEEKS, "2026-02-10");
    Line next = line("c", SUN_2026_03_01, LocalDate.MAX, Cadence.everyWeeks(2));
    Course taking = courses("2026-03-02", tight, loose, next).get(2);
    // The new fortnight ends on 15 March; what was owed by 20 and by 24 March allows no more than
    // that.
    assertThat(owed(taking).limit()).contains(LocalDate.of(2026, 3, 15));
    assertThat(owed(taking).measuredFrom()).isEqualTo("2026-02-20");
    assertThat(taking.takenOverFrom()).containsExactly(tight, loose);
  }

  @Test
  void an_event_in_a_later_phase_is_measured_by_that_phase() {
    Cadence twiceAMonth = new Cadence.EachUnit(2, CalendarUnit.MONTH);
    Line phased = Line.afresh(
        "phased",
        List.of(
            new Stretch(WEEKLY, MON_2026_01_05, FRI_2026_03_20),
            new Stretch(twiceAMonth, FRI_2026_03_20, LocalDate.MAX)),
        List.of(LocalDate.of(2026, 3, 25)));
    Course course = Course.of(
            List.of(phased), (start, unit) -> false, Excuses.NONE, LocalDate.of(2026, 3, 26))
        .get(0);
    assertThat(owed(course).limit()).contains(LocalDate.of(2026, 3, 31));
  }

  private static Line line(
      String name, LocalDate from, LocalDate until, Cadence cadence, String... events) {
    return Line.afresh(
        name,
        List.of(new Stretch(cadence, from, until)),
        Stream.of(events).map(LocalDate::parse).toList());
  }

  private static Occurrence owed(Course course) {
    return course.owed().orElseThrow();
  }

  private static List<Course> courses(String asOf, Line... lines) {
    return Course.of(List.of(lines), (start, unit) -> true, Excuses.NONE, LocalDate.parse(asOf));
  }
}
