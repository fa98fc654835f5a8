package io.github.supervisionkit.story;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Days on which dates go wrong. Stories play around them, and something happens on them more often than elsewhere; dates for
 * properties come on the days before and after them, too.
 */
public enum EdgeDay {
  /** A policy comes into force: Saturday 1 October 2016. */
  POLICY_BEGINS(2016, 10, 1),
  /** 29 February on a Saturday: 2020. */
  LEAP_SATURDAY(2020, 2, 29),
  /** A bank holiday that no rule foretells: Monday 19 September 2022. */
  ONE_OFF_HOLIDAY(2022, 9, 19),
  /** The first of two bank holidays in a row: Monday 25 December 2023. */
  CHRISTMAS(2023, 12, 25),
  /** 29 February on a Thursday: 2024. */
  LEAP_THURSDAY(2024, 2, 29),
  /** The second of two bank holidays, before a weekend: Friday 26 December 2025. */
  BOXING_DAY(2025, 12, 26),
  /** A 31st after which a month without one comes: Saturday 31 January 2026. */
  LAST_OF_JANUARY(2026, 1, 31),
  /** In London the clocks go forward: Sunday 29 March 2026 has 23 hours. */
  CLOCKS_GO_FORWARD(2026, 3, 29),
  /** A 31st that is a bank holiday: Monday 31 August 2026. */
  HOLIDAY_ON_A_31ST(2026, 8, 31),
  /** In London the clocks go back: Sunday 25 October 2026 has 25 hours. */
  CLOCKS_GO_BACK(2026, 10, 25),
  /** A year begins with a bank holiday before a weekend: Friday 1 January 2027. */
  NEW_YEAR(2027, 1, 1),
  /** 29 February on a Tuesday: 2028. */
  LEAP_TUESDAY(2028, 2, 29);

  private final LocalDate day;

  EdgeDay(int year, int month, int day) {
    this.day = LocalDate.of(year, month, day);
  }

  /**
   * Returns the day itself.
   *
   * @return the day
   */
  public LocalDate day() {
    return day;
  }

  /**
   * Returns all of them, each between its neighbours.
   *
   * @return the day before, the day, and the day after each, in order
   */
  public static Stream<LocalDate> withNeighbours() {
    return Arrays.stream(values())
        .map(EdgeDay::day)
        .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)));
  }
}
