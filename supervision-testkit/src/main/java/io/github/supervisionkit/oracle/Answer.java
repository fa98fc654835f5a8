package io.github.supervisionkit.oracle;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.verdict.Status;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one duty stands as of a day, without a reason.
 *
 * @param duty the duty's identifier, as the engine writes it
 * @param clause the clause
 * @param kind what the clause is about
 * @param status how it stands
 * @param limit the last day on which it is kept, where it is a day
 * @param limitAt the last instant at which it is kept, where it is an instant
 * @param lastPracticalDay the last working day on which it can be kept
 * @param measuredFrom the day of the event, or the start, from which the limit is measured
 * @param done the day on which it was done
 */
public record Answer(
    String duty,
    String clause,
    ClauseKind kind,
    Status status,
    Optional<LocalDate> limit,
    Optional<OffsetDateTime> limitAt,
    Optional<LocalDate> lastPracticalDay,
    Optional<LocalDate> measuredFrom,
    Optional<LocalDate> done)
    implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param duty the duty's identifier, as the engine writes it
   * @param clause the clause
   * @param kind what the clause is about
   * @param status how it stands
   * @param limit the last day on which it is kept, where it is a day
   * @param limitAt the last instant at which it is kept, where it is an instant
   * @param lastPracticalDay the last working day on which it can be kept
   * @param measuredFrom the day of the event, or the start, from which the limit is measured
   * @param done the day on which it was done
   */
  public Answer {
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(status, "status");
  }

  /** A duty that is owed twice shows its oldest debt. */
  static Answer older(Answer one, Answer other) {
    Comparator<Answer> byDebt = Comparator.comparing(
            (Answer answer) -> answer.limit().orElse(LocalDate.MAX))
        .thenComparing(answer -> answer.measuredFrom().orElse(LocalDate.MAX));
    return byDebt.compare(one, other) <= 0 ? one : other;
  }

  static Answer of(String duty, Clause clause, Status status) {
    return new Answer(
        duty,
        clause.id(),
        clause.kind(),
        status,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Answer with(Status other) {
    return new Answer(
        duty, clause, kind, other, limit, limitAt, lastPracticalDay, measuredFrom, done);
  }

  /** Also what an agreement's own clause lets in is about how often people are supervised. */
  Answer aboutFrequency() {
    return about(ClauseKind.STAFF_FREQUENCY);
  }

  Answer about(ClauseKind other) {
    return new Answer(
        duty, clause, other, status, limit, limitAt, lastPracticalDay, measuredFrom, done);
  }

  Answer withLimit(LocalDate day) {
    return new Answer(
        duty,
        clause,
        kind,
        status,
        Optional.of(day),
        Optional.empty(),
        lastPracticalDay,
        measuredFrom,
        done);
  }

  Answer withLimitAt(OffsetDateTime instant) {
    return new Answer(
        duty,
        clause,
        kind,
        status,
        Optional.empty(),
        Optional.of(instant),
        lastPracticalDay,
        measuredFrom,
        done);
  }

  Answer withLastPracticalDay(Optional<LocalDate> day) {
    return new Answer(duty, clause, kind, status, limit, limitAt, day, measuredFrom, done);
  }

  Answer withMeasuredFrom(LocalDate day) {
    return new Answer(
        duty, clause, kind, status, limit, limitAt, lastPracticalDay, Optional.of(day), done);
  }

  Answer withDone(LocalDate day) {
    return new Answer(
        duty,
        clause,
        kind,
        status,
        limit,
        limitAt,
        lastPracticalDay,
        measuredFrom,
        Optional.of(day));
  }

  private Object writeReplace() {
    return new Stored(
        duty,
        clause,
        kind,
        status,
        limit.orElse(null),
        limitAt.orElse(null),
        lastPracticalDay.orElse(null),
        measuredFrom.orElse(null),
        done.orElse(null));
  }

  /** What is stored of it, since an {@code Optional} can't be. */
  private record Stored(
      String duty,
      String clause,
      ClauseKind kind,
      Status status,
      @Nullable LocalDate limit,
      @Nullable OffsetDateTime limitAt,
      @Nullable LocalDate lastPracticalDay,
      @Nullable LocalDate measuredFrom,
      @Nullable LocalDate done)
      implements Serializable {

    private Object readResolve() {
      return new Answer(
          duty,
          clause,
          kind,
          status,
          Optional.ofNullable(limit),
          Optional.ofNullable(limitAt),
          Optional.ofNullable(lastPracticalDay),
          Optional.ofNullable(measuredFrom),
          Optional.ofNullable(done));
    }
  }
}
