package io.github.supervisionkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate TUE_2026_10_06 = LocalDate.of(2026, 10, 6);
  private static final Deadline WORKING_DAY =
      new Deadline.EndOfDay(TUE_2026_10_06, Deadline.Basis.EXACT);
  private static final Deadline FROM_A_DATE =
      new Deadline.EndOfDay(TUE_2026_10_06, Deadline.Basis.MERE_DATE);
  private static final Deadline INSTANT =
      new Deadline.AtInstant(OffsetDateTime.parse("2026-10-06T11:30:00+01:00"));
  private static final Deadline UNLIMITED = new Deadline.Unlimited();
  private static final Deadline NOT_COVERED = new Deadline.NotCovered(
      "town", LocalDate.of(2027, 1, 1), Coverage.ofYears(2026, 2026), LocalDate.of(2026, 12, 30));

  static Stream<Deadline> deadlines() {
    return Stream.of(WORKING_DAY, FROM_A_DATE, INSTANT, UNLIMITED, NOT_COVERED);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-06, IN_TIME",
    "2026-10-07, LATE",
    "2026-10-06T23:59:59+01:00, IN_TIME",
    "2026-10-06T22:59:59Z, IN_TIME",
    "2026-10-06T23:00:00Z, LATE"
  })
  void the_end_of_a_working_day_is_kept_through_that_day_in_the_zone(
      Moment done, Timeliness timeliness) {
    assertThat(WORKING_DAY.judge(done, LONDON)).isEqualTo(timeliness);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-06, IN_TIME",
    "2026-10-07, LATE",
    "2026-10-06T23:59:59+01:00, IN_TIME_BY_DATE",
    "2026-10-07T00:00:00+01:00, LATE_BY_DATE"
  })
  void a_day_computed_from_a_date_says_that_an_instant_was_compared_as_a_date(
      Moment done, Timeliness timeliness) {
    assertThat(FROM_A_DATE.judge(done, LONDON)).isEqualTo(timeliness);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-06T11:30:00+01:00, IN_TIME",
    "2026-10-06T10:30:00Z, IN_TIME",
    "2026-10-06T11:30:00.000000001+01:00, LATE",
    "2026-10-06, IN_TIME_BY_DATE",
    "2026-10-07, LATE_BY_DATE"
  })
  void an_instant_is_met_at_its_limit_and_broken_after_it(Moment done, Timeliness timeliness) {
    assertThat(INSTANT.judge(done, LONDON)).isEqualTo(timeliness);
  }

  @Test
  void without_a_limit_everything_is_in_time() {
    assertThat(UNLIMITED.isMetBy(Moment.parse("9999-12-31"), LONDON)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2026-10-06, true", "2026-10-07, false"})
  void a_deadline_is_met_by_what_was_done_in_time(Moment done, boolean met) {
    assertThat(WORKING_DAY.isMetBy(done, LONDON)).isEqualTo(met);
  }

  @Test
  void only_the_end_of_a_day_can_be_computed_from_a_mere_date_or_from_computed_holidays() {
    assertThat(deadlines().filter(Deadline::isComputedFromDate)).containsExactly(FROM_A_DATE);
    assertThat(deadlines().filter(Deadline::dependsOnComputedHolidays)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-12-31, IN_TIME", "2027-01-01, UNDETERMINED"})
  void beyond_the_coverage_only_the_safe_dates_are_known_to_be_in_time(
      Moment done, Timeliness timeliness) {
    assertThat(NOT_COVERED.judge(done, LONDON)).isEqualTo(timeliness);
  }

  @Test
  void an_instant_comes_before_the_end_of_its_day_and_what_has_no_limit_or_none_known_last() {
    assertThat(List.of(UNLIMITED, NOT_COVERED, WORKING_DAY, INSTANT).stream()
            .sorted(Deadline.earliestFirst(LONDON)))
        .containsExactly(INSTANT, WORKING_DAY, UNLIMITED, NOT_COVERED);
  }

  @Test
  void a_deadline_has_a_day_or_an_instant() {
    assertThat(WORKING_DAY.limit()).contains(TUE_2026_10_06);
    assertThat(WORKING_DAY.limitAt()).isEmpty();
    assertThat(INSTANT.limit()).isEmpty();
    assertThat(INSTANT.lastDay()).contains(TUE_2026_10_06);
  }

  @Test
  void fold_tells_the_deadlines_apart() {
    assertThat(deadlines()
            .<String>map(deadline -> deadline.fold(
                endOfDay -> "day " + endOfDay.basis(),
                atInstant -> "instant",
                () -> "none",
                notCovered -> "not covered")))
        .containsExactly("day EXACT", "day MERE_DATE", "instant", "none", "not covered");
  }

  @ParameterizedTest
  @MethodSource("deadlines")
  void a_deadline_written_and_read_again_is_equal(Deadline deadline) throws Exception {
    assertThat(Serialized.again(deadline)).isEqualTo(deadline);
  }

  @Test
  void in_time_and_late_exclude_each_other() {
    assertThat(Timeliness.values())
        .noneMatch(timeliness -> timeliness.isInTime() && timeliness.isLate());
    assertThat(Timeliness.UNDETERMINED.isInTime() || Timeliness.UNDETERMINED.isLate())
        .isFalse();
  }
}
