package io.github.supervisionkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.Coverage;
import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.law.CalendarLaws;
import io.github.supervisionkit.law.RoundTripLaws;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;

/**
 * What every working calendar keeps; implemented by calendar authors in a test class.
 *
 * <p>{@link #calendar} is enough. The laws are tried on every covered day of {@link #years}, and on the days around the coverage.
 */
@DisplayNameGeneration(LawNames.class)
public interface WorkingCalendarContract {

  /**
   * Returns the calendar.
   *
   * @return the calendar
   */
  WorkingCalendar calendar();

  /**
   * Returns days off that are known from elsewhere, such as an official list, apart from weekends.
   *
   * @return the days with their reasons as the calendar gives them; none where they are not to be checked
   */
  default Map<LocalDate, String> knownDaysOff() {
    return Map.of();
  }

  /**
   * Returns the years on which the laws are tried.
   *
   * @return the years that the calendar covers; the first 3 and the last 3 where it covers more than 6
   */
  default Stream<Integer> years() {
    Coverage coverage = calendar().coverage();
    int first = coverage.first().getYear();
    int last = coverage.last().getYear();
    return IntStream.rangeClosed(first, last)
        .filter(year -> year < first + 3 || year > last - 3)
        .boxed();
  }

  private Stream<LocalDate> days() {
    return years()
        .map(year -> LocalDate.of(year, 1, 1))
        .flatMap(first -> LongStream.range(0, first.lengthOfYear()).mapToObj(first::plusDays))
        .filter(calendar()::covers);
  }

  private Stream<LocalDate> atTheEdges() {
    Coverage coverage = calendar().coverage();
    return Stream.of(
        coverage.first().minusDays(2),
        coverage.first().minusDays(1),
        coverage.first(),
        coverage.last(),
        coverage.last().plusDays(1),
        coverage.last().plusYears(1));
  }

  private Stream<Integer> counts() {
    return Stream.of(1, 5, 10);
  }

  /** Tries law K-01 on the days at the edges of the coverage and on those within. */
  @Test
  default void required_K01_refuses_what_it_does_not_cover() {
    Stream.concat(atTheEdges(), days())
        .forEach(day -> CalendarLaws.k01_refuses_what_it_does_not_cover(calendar(), day));
  }

  /** Tries law K-02. */
  @Test
  default void required_K02_counts_as_on_the_fingers() {
    days()
        .forEach(day ->
            counts().forEach(n -> CalendarLaws.k02_counts_as_on_the_fingers(calendar(), day, n)));
  }

  /** Tries law K-03 on each day and the next. */
  @Test
  default void required_K03_is_monotonic_in_the_date() {
    days()
        .forEach(day -> counts()
            .forEach(n ->
                CalendarLaws.k03_is_monotonic_in_the_date(calendar(), day, day.plusDays(1), n)));
  }

  /** Tries law K-04. */
  @Test
  default void required_K04_is_strictly_monotonic_in_the_days() {
    days()
        .forEach(day -> counts()
            .forEach(n -> CalendarLaws.k04_is_strictly_monotonic_in_the_days(calendar(), day, n)));
  }

  /** Tries law K-05 with a closure on the limit itself. */
  @Test
  default void required_K05_a_closure_never_brings_a_limit_forward() {
    days()
        .forEach(day -> calendar()
            .findPlusWorkingDays(day, 5)
            .ifPresent(limit -> CalendarLaws.k05_a_closure_never_brings_a_limit_forward(
                calendar(), limit, day, 5)));
  }

  /** Tries law K-06. */
  @Test
  default void required_K06_counting_back_gives_the_same_number() {
    days()
        .forEach(day -> counts()
            .forEach(
                n -> CalendarLaws.k06_counting_back_gives_the_same_number(calendar(), day, n)));
  }

  /** Tries law K-07. */
  @Test
  default void required_K07_nothing_lies_between_a_day_and_the_working_day_before() {
    Stream.concat(atTheEdges(), days())
        .forEach(day -> CalendarLaws.k07_nothing_lies_between_a_day_and_the_working_day_before(
            calendar(), day));
  }

  /** Tries law K-08. */
  @Test
  default void required_K08_gives_a_reason_exactly_for_days_off() {
    days().forEach(day -> CalendarLaws.k08_gives_a_reason_exactly_for_days_off(calendar(), day));
  }

  /** Tries law K-09 on each day as the closure, and on it and its neighbours as the day asked about. */
  @Test
  default void required_K09_a_closure_closes_its_own_day_alone() {
    days()
        .forEach(closure -> List.of(closure.minusDays(1), closure, closure.plusDays(1)).stream()
            .filter(calendar()::covers)
            .forEach(day ->
                CalendarLaws.k09_a_closure_closes_its_own_day_alone(calendar(), closure, day)));
  }

  /** Tries law K-10. */
  @Test
  default void required_K10_answers_alike_after_travelling() {
    WorkingCalendar calendar = calendar();
    WorkingCalendar travelled = RoundTripLaws.travelled(calendar);
    days()
        .forEach(day -> CalendarLaws.k10_answers_alike_after_travelling(calendar, travelled, day));
  }

  /** Compares the calendar with {@link #knownDaysOff}, where they are supplied. */
  @Test
  default void supplied_known_days_off_are_off_for_the_known_reason() {
    Supplied.skipUnless(!knownDaysOff().isEmpty(), "knownDaysOff");
    knownDaysOff()
        .forEach((day, reason) -> assertThat(calendar().reasonNotWorking(day))
            .as("why %s is off in %s", day, calendar().id())
            .isEqualTo(Optional.of(reason)));
  }

  /** Skipped: only who proclaims holidays can tell. */
  @Test
  default void untested_all_holidays_are_there() {
    Supplied.untested("a missing holiday looks like a working day; compare with the official list,"
        + " and supply `knownDaysOff` for those that matter most");
  }

  /** Skipped: a coverage that is too wide looks like one that is right. */
  @Test
  default void untested_the_coverage_reaches_no_further_than_what_was_published() {
    Supplied.untested(
        "whoever publishes the calendar has to keep its coverage to the years that are published");
  }
}
