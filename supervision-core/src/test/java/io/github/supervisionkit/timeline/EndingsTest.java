package io.github.supervisionkit.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How occurrences of a monthly line end: by an event, by a return, or because the line ceases. */
class EndingsTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate SUN_2026_03_01 = LocalDate.of(2026, 3, 1);
  private static final LocalDate MON_2026_03_16 = LocalDate.of(2026, 3, 16);
  private static final LocalDate TUE_2026_03_17 = LocalDate.of(2026, 3, 17);
  private static final DateRange AWAY = DateRange.of(LocalDate.of(2026, 2, 9), MON_2026_03_16);

  @Test
  void what_is_done_before_the_line_ceases_is_kept_and_what_is_owed_after_it_lapses() {
    Line line = monthly(SUN_2026_03_01, "2026-02-03", "2026-02-20", "2026-03-10");
    assertThat(course(line, Excuses.NONE, TUE_2026_03_17).occurrences())
        .containsExactly(
            ended("2026-01-05", "2026-02-05", "2026-02-03", Outcome.KEPT),
            ended("2026-02-03", "2026-03-03", "2026-02-20", Outcome.KEPT),
            ended("2026-02-20", "2026-03-20", "2026-03-01", Outcome.LAPSED));
  }

  @Test
  void what_lapsed_is_owed_by_nobody() {
    Line line = monthly(SUN_2026_03_01, "2026-02-03");
    assertThat(course(line, Excuses.NONE, TUE_2026_03_17).owed()).isEmpty();
  }

  @Test
  void an_event_within_the_absence_ends_what_is_excused_and_is_measured_from() {
    Line line = monthly(LocalDate.MAX, "2026-01-20", "2026-03-02");
    Course course = course(line, away(), TUE_2026_03_17);
    assertThat(course.occurrences())
        .containsExactly(
            ended("2026-01-05", "2026-02-05", "2026-01-20", Outcome.KEPT),
            ended("2026-01-20", "2026-02-20", "2026-03-02", Outcome.EXCUSED),
            running("2026-03-02", "2026-04-02", Outcome.RUNNING));
    assertThat(course.isMeasuredFromStart()).isFalse();
  }

  @Test
  void an_event_on_the_day_of_the_return_comes_after_a_clock_that_started_again() {
    Line line = monthly(LocalDate.MAX, "2026-01-20", "2026-03-16");
    assertThat(course(line, away(), TUE_2026_03_17).occurrences())
        .containsExactly(
            ended("2026-01-05", "2026-02-05", "2026-01-20", Outcome.KEPT),
            ended("2026-01-20", "2026-02-20", "2026-03-16", Outcome.EXCUSED),
            ended("2026-03-16", "2026-04-16", "2026-03-16", Outcome.KEPT),
            running("2026-03-16", "2026-04-16", Outcome.RUNNING));
  }

  @Test
  void a_limit_is_excused_up_to_the_day_before_the_return_and_then_measured_from_it() {
    Line line = monthly(LocalDate.MAX, "2026-01-20");
    assertThat(course(line, away(), MON_2026_03_16.minusDays(1)).owed())
        .contains(running("2026-01-20", "2026-02-20", Outcome.EXCUSED));
    Course back = course(line, away(), MON_2026_03_16);
    assertThat(back.owed()).contains(running("2026-03-16", "2026-04-16", Outcome.RUNNING));
    assertThat(back.isMeasuredFromStart()).isTrue();
  }

  @Test
  void a_line_that_ceases_during_the_absence_leaves_an_excused_limit_behind_and_nothing_owed() {
    Line line = monthly(SUN_2026_03_01, "2026-01-20");
    Course ceased = course(line, away(), SUN_2026_03_01);
    assertThat(ceased.occurrences())
        .containsExactly(
            ended("2026-01-05", "2026-02-05", "2026-01-20", Outcome.KEPT),
            ended("2026-01-20", "2026-02-20", "2026-03-01", Outcome.EXCUSED));
    assertThat(ceased.owed()).isEmpty();
    assertThat(course(line, away(), SUN_2026_03_01.minusDays(1)).owed())
        .contains(running("2026-01-20", "2026-02-20", Outcome.EXCUSED));
  }

  @Test
  void a_line_that_ceases_on_the_day_of_the_return_leaves_nothing_owed_either() {
    Course ceased = course(monthly(MON_2026_03_16, "2026-01-20"), away(), TUE_2026_03_17);
    assertThat(ceased.occurrences())
        .last()
        .isEqualTo(ended("2026-01-20", "2026-02-20", "2026-03-16", Outcome.EXCUSED));
    assertThat(ceased.owed()).isEmpty();
  }

  @Test
  void a_limit_on_the_as_of_day_is_running_and_missed_on_the_day_after() {
    Line line = monthly(LocalDate.MAX, "2026-02-17");
    assertThat(course(line, Excuses.NONE, TUE_2026_03_17).owed())
        .contains(running("2026-02-17", "2026-03-17", Outcome.RUNNING));
    assertThat(course(line, Excuses.NONE, TUE_2026_03_17.plusDays(1)).owed())
        .contains(running("2026-02-17", "2026-03-17", Outcome.MISSED));
  }

  @Test
  void an_event_on_the_limit_is_kept_and_one_on_the_day_after_is_late() {
    Line line = monthly(LocalDate.MAX, "2026-02-05", "2026-03-06");
    assertThat(course(line, Excuses.NONE, TUE_2026_03_17).occurrences())
        .extracting(Occurrence::outcome)
        .containsExactly(Outcome.KEPT, Outcome.LATE, Outcome.RUNNING);
  }

  private static Line monthly(LocalDate until, String... events) {
    return Line.afresh(
        "a",
        List.of(new Stretch(Cadence.everyMonths(1), MON_2026_01_05, until)),
        Stream.of(events).map(LocalDate::parse).toList());
  }

  private static Excuses away() {
    return limit -> Optional.of(AWAY).filter(range -> range.contains(limit));
  }

  private static Course course(Line line, Excuses excuses, LocalDate asOf) {
    return Course.of(List.of(line), (start, unit) -> true, excuses, asOf).get(0);
  }

  private static Occurrence ended(String from, String limit, String ended, Outcome outcome) {
    return Occurrence.ended(
        LocalDate.parse(from),
        Optional.of(LocalDate.parse(limit)),
        LocalDate.parse(ended),
        outcome,
        List.of());
  }

  private static Occurrence running(String from, String limit, Outcome outcome) {
    return Occurrence.running(
        LocalDate.parse(from), Optional.of(LocalDate.parse(limit)), outcome, List.of());
  }
}
