package io.github.supervisionkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.Deadline;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Predicate;

/** Laws of time limits, T-01 to T-05. */
public final class TimeLimitLaws {

  private TimeLimitLaws() {}

  /**
   * T-01: hours are elapsed hours, whatever the clock on the wall does.
   *
   * @param hours how many, at least 1
   * @param start the instant from which they run
   * @param deadline what was computed
   */
  public static void t01_hours_elapse(int hours, Instant start, Deadline deadline) {
    assertThat(deadline.limitAt().map(OffsetDateTime::toInstant))
        .as("T-01: %s hours after %s", hours, start)
        .contains(start.plus(Duration.ofHours(hours)));
  }

  /**
   * T-02: 24 hours from a mere date end with the next calendar day, and the answer says that it was computed from a date.
   *
   * @param start the date
   * @param deadline what was computed
   */
  public static void t02_a_day_from_a_date_ends_with_the_next_day(
      LocalDate start, Deadline deadline) {
    assertThat(deadline.limit()).as("T-02: 24 hours from %s", start).contains(start.plusDays(1));
    assertThat(deadline.isComputedFromDate())
        .as("T-02: 24 hours from %s say that they are computed from a date", start)
        .isTrue();
  }

  /**
   * T-03: a deadline is met at its limit and broken after it.
   *
   * @param deadline the deadline
   * @param isMet whether something done at a moment meets it
   */
  public static void t03_is_met_at_its_limit_and_broken_after_it(
      Deadline deadline, Predicate<Moment> isMet) {
    deadline.limit().ifPresent(day -> {
      assertThat(isMet.test(Moment.onDate(day)))
          .as("T-03: done on the limit, %s", day)
          .isTrue();
      assertThat(isMet.test(Moment.onDate(day.plusDays(1))))
          .as("T-03: done on the day after the limit %s", day)
          .isFalse();
    });
    deadline.limitAt().ifPresent(at -> {
      assertThat(isMet.test(Moment.at(at)))
          .as("T-03: done at the limit, %s", at)
          .isTrue();
      assertThat(isMet.test(Moment.at(at.plusSeconds(1))))
          .as("T-03: done a second after the limit %s", at)
          .isFalse();
    });
  }

  /**
   * T-04: a later start never brings an earlier limit.
   *
   * @param first what was computed from a start
   * @param second what was computed from the same start or a later one
   * @param zone the zone in which days end
   */
  public static void t04_is_monotonic_in_the_start(Deadline first, Deadline second, ZoneId zone) {
    assertThat(Deadline.earliestFirst(zone).compare(first, second))
        .as("T-04: %s against %s", first, second)
        .isLessThanOrEqualTo(0);
  }

  /**
   * T-05: a time limit is read as it is written.
   *
   * @param limit the time limit
   * @param read what reads time limits
   */
  public static void t05_reads_what_it_writes(TimeLimit limit, Function<String, TimeLimit> read) {
    assertThat(read.apply(limit.toString())).as("T-05: `%s` read again", limit).isEqualTo(limit);
  }
}
