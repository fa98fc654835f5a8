package io.github.supervisionkit.story;

import java.time.Instant;

/**
 * Instants at which hours and days go wrong in London: the clocks skip an hour, repeat one, or show another day than elsewhere.
 * Properties are given them more often than other instants.
 */
public enum EdgeHour {
  /** The last minute before an hour that is missing: Sunday 29 March 2026, 00:59. */
  BEFORE_THE_MISSING_HOUR("2026-03-29T00:59:00Z"),
  /** The first minute after the missing hour, in which the clocks show 02:00: Sunday 29 March 2026. */
  AFTER_THE_MISSING_HOUR("2026-03-29T01:00:00Z"),
  /** A day before the middle of the missing hour: Saturday 28 March 2026, 01:30. */
  A_DAY_BEFORE_THE_MISSING_HOUR("2026-03-28T01:30:00Z"),
  /** The first of two times at which the clocks show 01:30: Sunday 25 October 2026, summer time. */
  DOUBLED_HOUR_THE_FIRST_TIME("2026-10-25T00:30:00Z"),
  /** The second of two times at which the clocks show 01:30: Sunday 25 October 2026, an hour later. */
  DOUBLED_HOUR_THE_SECOND_TIME("2026-10-25T01:30:00Z"),
  /** The first minute of which there is only one again: Sunday 25 October 2026, 02:00. */
  AFTER_THE_DOUBLED_HOUR("2026-10-25T02:00:00Z"),
  /** Half past midnight in London, and the evening before by Greenwich: Wednesday 1 July 2026. */
  ANOTHER_DAY_ELSEWHERE("2026-06-30T23:30:00Z"),
  /** The last minute of a year: Thursday 31 December 2026, 23:59. */
  END_OF_YEAR("2026-12-31T23:59:00Z");

  private final Instant instant;

  EdgeHour(String instant) {
    this.instant = Instant.parse(instant);
  }

  /**
   * Returns the instant.
   *
   * @return the instant, a whole minute
   */
  public Instant instant() {
    return instant;
  }
}
