package io.github.supervisionkit.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.source.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A monthly duty since 5 January 2026; on 10 March, and again on 10 April, it changes which sessions count. */
class AsToldTest {

  private static final LocalDate MON_2026_03_09 = LocalDate.of(2026, 3, 9);
  private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
  private static final LocalDate FRI_2026_04_10 = LocalDate.of(2026, 4, 10);
  private static final LocalDate MON_2026_04_20 = LocalDate.of(2026, 4, 20);
  private static final Step MARCH = Step.of("a group counts");
  private static final Step APRIL = Step.of("a group counts no more");
  private static final Occurrence KEPT =
      ended("2026-01-05", "2026-02-05", "2026-02-03", Outcome.KEPT);
  private static final Occurrence MISSED = running("2026-02-03", "2026-03-03", Outcome.MISSED);

  @Test
  void a_limit_that_was_missed_until_the_change_is_made_good_on_that_day() {
    List<Occurrence> told = told(
        List.of(KEPT, MISSED),
        List.of(
            KEPT,
            ended("2026-02-03", "2026-03-03", "2026-02-25", Outcome.KEPT),
            running("2026-02-25", "2026-03-25", Outcome.MISSED)));
    assertThat(told)
        .extracting(Occurrence::toString)
        .containsExactly(
            "2026-01-05, limit 2026-02-05, kept 2026-02-03",
            "2026-02-03, limit 2026-03-03, late 2026-03-10",
            "2026-02-25, limit 2026-03-25, missed");
    assertThat(told)
        .extracting(Occurrence::because)
        .containsExactly(List.of(), List.of(MARCH), List.of());
  }

  @Test
  void so_is_one_for_which_something_counts_that_came_too_late_but_before_the_change() {
    assertThat(told(
            List.of(KEPT, MISSED),
            List.of(
                KEPT,
                ended("2026-02-03", "2026-03-03", "2026-03-05", Outcome.LATE),
                running("2026-03-05", "2026-04-05", Outcome.RUNNING))))
        .extracting(Occurrence::toString)
        .containsExactly(
            "2026-01-05, limit 2026-02-05, kept 2026-02-03",
            "2026-02-03, limit 2026-03-03, late 2026-03-10",
            "2026-03-05, limit 2026-04-05, running");
  }

  @Test
  void a_limit_missed_before_the_change_and_after_it_is_told_once() {
    assertThat(told(List.of(KEPT, MISSED), List.of(KEPT, MISSED))).containsExactly(KEPT, MISSED);
    Occurrence late = ended("2026-02-03", "2026-03-03", "2026-03-10", Outcome.LATE);
    assertThat(told(List.of(KEPT, MISSED), List.of(KEPT, late))).containsExactly(KEPT, late);
  }

  @Test
  void what_runs_on_the_day_before_the_change_goes_on() {
    Occurrence runs = running("2026-02-20", "2026-03-20", Outcome.RUNNING);
    Occurrence missed = running("2026-02-20", "2026-03-20", Outcome.MISSED);
    assertThat(told(List.of(KEPT, runs), List.of(KEPT, missed))).containsExactly(KEPT, missed);
  }

  @Test
  void what_is_done_on_the_day_of_the_change_is_told() {
    Occurrence kept = ended("2026-02-20", "2026-03-20", "2026-03-10", Outcome.KEPT);
    Occurrence runs = running("2026-02-20", "2026-03-20", Outcome.RUNNING);
    assertThat(told(List.of(KEPT, runs), List.of(KEPT, kept))).containsExactly(KEPT, kept);
  }

  @Test
  void what_the_change_alone_made_a_breach_is_told_from_that_day_on() {
    List<Occurrence> told = told(
        List.of(
            KEPT,
            ended("2026-02-03", "2026-03-03", "2026-02-25", Outcome.KEPT),
            running("2026-02-25", "2026-03-25", Outcome.RUNNING)),
        List.of(KEPT, MISSED));
    assertThat(told).last().isEqualTo(MISSED.toldFrom(TUE_2026_03_10, List.of(MARCH)));
    assertThat(told).extracting(Occurrence::day).last().isEqualTo(TUE_2026_03_10);
  }

  @Test
  void what_was_done_on_the_day_of_the_change_was_never_missed_by_it() {
    assertThat(told(
            List.of(KEPT, ended("2026-02-03", "2026-03-03", "2026-02-25", Outcome.KEPT)),
            List.of(KEPT, ended("2026-02-03", "2026-03-03", "2026-03-10", Outcome.LATE))))
        .extracting(Occurrence::toString)
        .containsExactly(
            "2026-01-05, limit 2026-02-05, kept 2026-02-03",
            "2026-02-03, limit 2026-03-03, kept 2026-02-25");
  }

  @Test
  void a_breach_that_a_change_made_keeps_its_day_and_its_reason_after_the_next_change() {
    Occurrence late = ended("2026-02-03", "2026-03-03", "2026-04-15", Outcome.LATE);
    assertThat(AsTold.together(List.of(
            new AsTold.Time(LocalDate.MIN, MON_2026_03_09, List.of(KEPT), List.of()),
            new AsTold.Time(
                TUE_2026_03_10, FRI_2026_04_10.minusDays(1), List.of(KEPT, MISSED), List.of(MARCH)),
            new AsTold.Time(FRI_2026_04_10, MON_2026_04_20, List.of(KEPT, late), List.of(APRIL)))))
        .containsExactly(KEPT, late.toldFrom(TUE_2026_03_10, List.of(MARCH)));
  }

  private static List<Occurrence> told(List<Occurrence> before, List<Occurrence> after) {
    return AsTold.together(List.of(
        new AsTold.Time(LocalDate.MIN, MON_2026_03_09, before, List.of()),
        new AsTold.Time(TUE_2026_03_10, MON_2026_04_20, after, List.of(MARCH))));
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
