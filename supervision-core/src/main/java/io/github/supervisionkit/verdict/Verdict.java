package io.github.supervisionkit.verdict;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.source.Step;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** How one duty stands as of a day, and why. */
@Value.Immutable
public abstract sealed class Verdict implements Serializable permits ImmutableVerdict {

  private static final long serialVersionUID = 1L;

  Verdict() {}

  /**
   * Returns the duty's identifier, the same from run to run.
   *
   * @return the duty's identifier, the same from run to run
   */
  public abstract String duty();

  /**
   * Returns the clause that asks for it.
   *
   * @return the clause that asks for it
   */
  public abstract String clause();

  /**
   * Returns how strongly the clause speaks.
   *
   * @return how strongly the clause speaks
   */
  public abstract Force force();

  /**
   * Returns what the clause is about.
   *
   * @return what the clause is about
   */
  public abstract ClauseKind kind();

  /**
   * Returns how it stands.
   *
   * @return how it stands
   */
  public abstract Status status();

  /**
   * Returns the person whom it concerns, or whose duty it is.
   *
   * @return the person whom it concerns, or whose duty it is
   */
  public abstract Optional<String> person();

  /**
   * Returns the case that it concerns.
   *
   * @return the case that it concerns
   */
  public abstract Optional<String> caseId();

  /**
   * Returns the session that it concerns.
   *
   * @return the session that it concerns
   */
  public abstract Optional<String> session();

  /**
   * Returns the agreement that it concerns.
   *
   * @return the agreement that it concerns
   */
  public abstract Optional<String> agreement();

  /**
   * Returns whether it is the organisation's own.
   *
   * @return whether it is the organisation's own
   */
  public abstract boolean ofOrganisation();

  /**
   * Returns the place in which something is to be recorded.
   *
   * @return the place in which something is to be recorded
   */
  public abstract Optional<String> place();

  /**
   * Returns the stream of sessions that counts.
   *
   * @return the stream of sessions that counts
   */
  public abstract Optional<String> stream();

  /**
   * Returns the agreement or arrangement that brought it in.
   *
   * @return the agreement or arrangement that brought it in
   */
  public abstract Optional<String> source();

  /**
   * Returns the last day on which it is kept, that day included.
   *
   * @return the last day on which it is kept, that day included
   */
  public abstract Optional<LocalDate> limit();

  /**
   * Returns the last instant at which it is kept, in the pack's zone.
   *
   * @return the last instant at which it is kept, in the pack's zone
   */
  public abstract Optional<OffsetDateTime> limitAt();

  /**
   * Returns the last working day on or before the limit.
   *
   * @return the last working day on or before the limit
   */
  public abstract Optional<LocalDate> lastPracticalDay();

  /**
   * Returns the day from which the limit is measured.
   *
   * @return the day from which the limit is measured
   */
  public abstract Optional<LocalDate> measuredFrom();

  /**
   * Returns the day on which it was done.
   *
   * @return the day on which it was done
   */
  public abstract Optional<LocalDate> done();

  /**
   * Returns the calendar days since the limit, where it is overdue.
   *
   * @return the calendar days since the limit, where it is overdue
   */
  public abstract OptionalInt overdueDays();

  /**
   * Returns the working days since the limit, where it is overdue and the calendar covers them.
   *
   * @return the working days since the limit, where it is overdue and the calendar covers them
   */
  public abstract OptionalInt overdueWorkingDays();

  /**
   * Returns whether its limit is the earliest of its subject and stream.
   *
   * @return whether its limit is the earliest of its subject and stream
   */
  public abstract boolean binding();

  /**
   * Returns whether it goes before other sessions.
   *
   * @return whether it goes before other sessions
   */
  public abstract boolean priority();

  /**
   * Returns the day of the next session planned.
   *
   * @return the day of the next session planned
   */
  public abstract Optional<LocalDate> nextPlanned();

  /**
   * Returns whether a limit of hours was computed from a mere date.
   *
   * @return whether a limit of hours was computed from a mere date
   */
  public abstract boolean computedFromDate();

  /**
   * Returns a day that the working calendar doesn't cover, where the verdict needed one.
   *
   * @return the first such day
   */
  public abstract Optional<LocalDate> notCovered();

  /**
   * Returns what is wrong, where it is a finding.
   *
   * @return what is wrong, where it is a finding
   */
  public abstract List<Shortcoming> problems();

  /**
   * Returns the facts that are missing, and who could supply them.
   *
   * @return the facts that are missing, and who could supply them
   */
  public abstract List<String> missing();

  /**
   * Returns the steps of the answer, in order.
   *
   * @return the steps of the answer, in order
   */
  public abstract List<Step> because();

  /**
   * Returns the events that might have counted and didn't.
   *
   * @return the events that might have counted and didn't
   */
  public abstract List<PassedOver> passedOver();

  /**
   * Returns why it stands as it stands, in words.
   *
   * @return the steps one after the other, with a semicolon between them; for those who may read about the person
   */
  public final String why() {
    return because().stream().map(Step::text).collect(Collectors.joining("; "));
  }

  /** Returns the identifier alone, since anything else could end in a log. */
  @Override
  public final String toString() {
    return duty() + " " + status().text();
  }

  /**
   * Obtains a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Obtains a builder that knows its clause already.
   *
   * @param clause the clause that asks for the duty
   * @param subject the subject, and what else tells the duty apart; empty parts are left out
   * @return a builder with duty, clause, force and kind
   */
  public static Builder under(Clause clause, String... subject) {
    return builder()
        .duty(DutyId.of(clause.id(), subject))
        .clause(clause.id())
        .force(clause.force())
        .kind(clause.kind());
  }

  /** Builds a Verdict: whatever is yes or no is no unless it is given. Each other part that isn't optional must be given. */
  public static final class Builder extends ImmutableVerdict.Builder {

    Builder() {
      ofOrganisation(false);
      binding(false);
      priority(false);
      computedFromDate(false);
    }
  }
}
