package io.github.supervisionkit.duty;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Covers;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The steps with which every explanation begins and ends: what is asked by which clause, and how its limit stands. */
public final class Asked {

  private Asked() {}

  /**
   * Returns what a clause asks, with its citation.
   *
   * @param clause the clause
   * @return the step
   */
  public static Step by(Clause clause) {
    return Step.of(
        "{} ({}, {})", clause.sentence(), clause.id(), clause.citation().place());
  }

  /**
   * Returns whom the policy covers, where a clause says so.
   *
   * @param inquiry the question
   * @return a step for each such clause
   */
  public static List<Step> covered(Inquiry inquiry) {
    return inquiry.rules(Covers.class).stream()
        .map(placed -> Step.of(
            "covered by the policy: {} ({})",
            placed.clause().sentence(),
            placed.clause().id()))
        .toList();
  }

  /**
   * Returns why nothing is asked yet.
   *
   * @param inquiry the question, as of a day before the policy is in force
   * @return the step
   */
  public static Step notYetInForce(Inquiry inquiry) {
    return Step.of(
        "the policy is in force from {}, and not yet on {}",
        inquiry.pack().inForce().from(),
        inquiry.asOf());
  }

  /**
   * Returns how a limit stands as of the day, where there is more to say than the limit.
   *
   * @param limit the limit
   * @param status the status
   * @param inquiry the question
   * @return the step
   */
  public static Optional<Step> standing(LocalDate limit, Status status, Inquiry inquiry) {
    long days = ChronoUnit.DAYS.between(inquiry.asOf(), limit);
    return switch (status) {
      case OVERDUE -> Optional.of(overdue(limit, inquiry));
      case DUE -> Optional.of(Step.of("that is the day itself"));
      case DUE_SOON -> Optional.of(Step.of("{} left on {}", days(days), inquiry.asOf()));
      default -> Optional.empty();
    };
  }

  private static Step overdue(LocalDate limit, Inquiry inquiry) {
    long days = ChronoUnit.DAYS.between(limit, inquiry.asOf());
    boolean covered = inquiry.calendar().covers(limit) && inquiry.calendar().covers(inquiry.asOf());
    return covered
        ? Step.of(
            "on {} it is overdue by {}, {} of them working days",
            Dates.inWords(inquiry.asOf()),
            days(days),
            inquiry.calendar().workingDaysBetween(limit, inquiry.asOf()))
        : Step.of("on {} it is overdue by {}", inquiry.asOf(), days(days));
  }

  private static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }
}
