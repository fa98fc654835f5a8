package io.github.supervisionkit.policy;

import io.github.supervisionkit.calendar.DateRange;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When the policy applies, and when its owner means to review it.
 *
 * @param from the first day
 * @param until the first day on which it no longer applies; the last day of time where it has no end
 * @param monthOnly whether the document names the month of the first day alone
 * @param reviewBy the last day of the review that the document announces; the last day of time where it announces none
 */
public record InForce(LocalDate from, LocalDate until, boolean monthOnly, LocalDate reviewBy)
    implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param from the first day
   * @param until the first day on which it no longer applies; the last day of time where it has no end
   * @param monthOnly whether the document names the month of the first day alone
   * @param reviewBy the last day of the review that the document announces; the last day of time where it announces none
   */
  public InForce {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(reviewBy, "reviewBy");
  }

  /** In force without a beginning, an end or a review. */
  public static final InForce ALWAYS =
      new InForce(LocalDate.MIN, LocalDate.MAX, false, LocalDate.MAX);

  /**
   * Returns whether the policy applies on a day.
   *
   * @param date the day
   * @return whether it is in force
   */
  public boolean on(LocalDate date) {
    return !date.isBefore(from) && date.isBefore(until);
  }

  /**
   * Returns the days on which the policy applies.
   *
   * @return the days from the first until the first on which it no longer applies
   */
  public DateRange during() {
    return new DateRange(from, until);
  }

  /**
   * Returns when the owner means to review the policy.
   *
   * @return the last day for the review; empty where the document announces none
   */
  public Optional<LocalDate> review() {
    return reviewBy.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(reviewBy);
  }
}
