package io.github.supervisionkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Laws of histories, H-01 to H-04. */
public final class HistoryLaws {

  private static final Set<Status> WRONG = Set.of(Status.OVERDUE, Status.BREACHED);

  private HistoryLaws() {}

  /**
   * A limit that was missed, as a list of gaps tells it.
   *
   * @param duty the duty
   * @param limit the limit
   * @param madeGood the day on which it was made good; the last day of time where it was not
   * @param opened the first day on which it was overdue: that after the limit, or a later one on which what counts changed
   */
  public record Missed(String duty, LocalDate limit, LocalDate madeGood, LocalDate opened)
      implements Serializable {

    /**
     * Checks that every part is there.
     *
     * @param duty the duty
     * @param limit the limit
     * @param madeGood the day on which it was made good; the last day of time where it was not
     * @param opened the first day on which it was overdue
     */
    public Missed {
      Objects.requireNonNull(duty, "duty");
      Objects.requireNonNull(limit, "limit");
      Objects.requireNonNull(madeGood, "madeGood");
      Objects.requireNonNull(opened, "opened");
    }

    /**
     * Obtains a limit that was overdue from the day after it.
     *
     * @param duty the duty
     * @param limit the limit
     * @param madeGood the day on which it was made good; the last day of time where it was not
     */
    public Missed(String duty, LocalDate limit, LocalDate madeGood) {
      this(duty, limit, madeGood, limit.plusDays(1));
    }

    /** What a range that ends before a day can tell of it. */
    private String toldBefore(LocalDate day) {
      return dutyAndLimit() + (madeGood.isBefore(day) ? ", made good " + madeGood : "");
    }

    private String dutyAndLimit() {
      return duty + ", limit " + limit;
    }
  }

  /**
   * H-01: whatever a duty of frequency was overdue with, on any day of a range, is in the list of gaps for that range.
   *
   * @param evaluation what answers
   * @param service the facts
   * @param from the first day
   * @param until the first day after the range
   * @param gaps the gaps of the range, as its last day tells them
   */
  public static void h01_what_was_overdue_is_a_gap(
      Evaluation evaluation,
      ServiceRecord service,
      LocalDate from,
      LocalDate until,
      List<Missed> gaps) {
    assertThat(gaps.stream().map(Missed::dutyAndLimit))
        .as("H-01: gaps from %s to %s", from, until)
        .containsAll(overdue(evaluation, service, from, until));
  }

  /**
   * H-02: whatever is in the list of gaps was overdue on the day after its limit, where that lies in the range, the gap was
   * not made good on that very day, and the person had not left by then.
   *
   * @param evaluation what answers
   * @param service the facts
   * @param from the first day
   * @param until the first day after the range
   * @param gaps the gaps of the range, as its last day tells them
   */
  public static void h02_what_is_a_gap_was_overdue(
      Evaluation evaluation,
      ServiceRecord service,
      LocalDate from,
      LocalDate until,
      List<Missed> gaps) {
    for (Missed gap : gaps) {
      LocalDate dayAfter = gap.opened();
      if (!dayAfter.isBefore(from)
          && dayAfter.isBefore(until)
          && gap.madeGood().isAfter(dayAfter)) {
        assertThat(evaluation.verdicts(service, dayAfter))
            .as("H-02: %s, on %s", gap.dutyAndLimit(), dayAfter)
            .anyMatch(verdict -> isOverdue(verdict)
                && verdict.duty().equals(gap.duty())
                && !verdict.limit().orElseThrow().isAfter(gap.limit()));
      }
    }
  }

  /**
   * H-03: a longer range tells of its earlier days what the shorter one told.
   *
   * @param shorter the gaps of a range, as its last day tells them
   * @param longer the gaps of a range that begins with the same day and ends later, as its last day tells them
   * @param until the first day after the shorter range
   */
  public static void h03_a_longer_range_tells_the_same_of_its_earlier_days(
      List<Missed> shorter, List<Missed> longer, LocalDate until) {
    assertThat(before(until, longer))
        .as("H-03: gaps before %s", until)
        .isEqualTo(before(until, shorter));
  }

  /**
   * H-04: whatever was overdue or breached, under a clause of any kind and on any of some days, is in the list of gaps of a later one,
   * unless that one tells that it was done in time: what is written later may tell of a signature that was given before.
   *
   * @param evaluation what answers
   * @param service the facts
   * @param days the days
   * @param asOf the later day
   * @param gaps the gaps up to the later day, as it tells them, of whatever kind
   */
  public static void h04_nothing_is_forgotten(
      Evaluation evaluation,
      ServiceRecord service,
      List<LocalDate> days,
      LocalDate asOf,
      List<Missed> gaps) {
    Set<String> told = new TreeSet<>();
    gaps.forEach(gap -> told.addAll(List.of(gap.duty(), gap.dutyAndLimit())));
    evaluation.verdicts(service, asOf).stream()
        .filter(verdict -> verdict.status() == Status.MET)
        .forEach(verdict -> told.add(dutyAndLimit(verdict)));
    for (LocalDate day : days) {
      assertThat(evaluation.verdicts(service, day).stream()
              .filter(verdict -> WRONG.contains(verdict.status()))
              .map(HistoryLaws::dutyAndLimitPassed))
          .as("H-04: what was wrong on %s, as %s tells it", day, asOf)
          .isSubsetOf(told);
    }
  }

  /** A limit that is an instant has no day of its own. */
  private static String dutyAndLimit(Verdict verdict) {
    return verdict.duty() + verdict.limit().map(limit -> ", limit " + limit).orElse("");
  }

  /** What is breached has no limit that passed. */
  private static String dutyAndLimitPassed(Verdict verdict) {
    return verdict.status() == Status.BREACHED ? verdict.duty() : dutyAndLimit(verdict);
  }

  private static Set<String> before(LocalDate day, List<Missed> gaps) {
    Set<String> before = new TreeSet<>();
    gaps.stream()
        .filter(gap -> gap.opened().isBefore(day))
        .forEach(gap -> before.add(gap.toldBefore(day)));
    return before;
  }

  private static boolean isOverdue(Verdict verdict) {
    return verdict.kind() == ClauseKind.STAFF_FREQUENCY && verdict.status() == Status.OVERDUE;
  }

  private static Set<String> overdue(
      Evaluation evaluation, ServiceRecord service, LocalDate from, LocalDate until) {
    Set<String> overdue = new TreeSet<>();
    for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
      for (Verdict verdict : evaluation.verdicts(service, day)) {
        if (isOverdue(verdict)) {
          overdue.add(dutyAndLimit(verdict));
        }
      }
    }
    return overdue;
  }
}
