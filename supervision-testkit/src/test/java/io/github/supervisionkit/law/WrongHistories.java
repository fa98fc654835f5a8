package io.github.supervisionkit.law;

import static io.github.supervisionkit.law.Wrong.caughtBy;

import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.verdict.Status;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Time lines, histories and values that are wrong in one way each, and the law that catches them. */
final class WrongHistories {

  private static final LocalDate SUN_2026_02_01 = LocalDate.of(2026, 2, 1);
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final LocalDate TUE_2026_02_03 = LocalDate.of(2026, 2, 3);
  private static final ServiceRecord NOBODY = ServiceRecord.builder().build();
  private static final HistoryLaws.Missed MISSED =
      new HistoryLaws.Missed("X-01/p1", SUN_2026_02_01, LocalDate.MAX);

  private WrongHistories() {}

  static List<Wrong> timelines() {
    return List.of(
        caughtBy(
            "L-01",
            () -> TimelineLaws.l01_occurrences_are_in_order(List.of(
                running(MON_2026_02_02, TUE_2026_02_03, Outcome.RUNNING),
                running(SUN_2026_02_01, TUE_2026_02_03, Outcome.RUNNING))),
            "begins after",
            "began",
            "2026-02-01",
            "2026-02-02"),
        caughtBy(
            "L-01",
            () -> TimelineLaws.l01_occurrences_are_in_order(List.of(
                ended(SUN_2026_02_01, TUE_2026_02_03, TUE_2026_02_03, Outcome.KEPT),
                running(MON_2026_02_02, TUE_2026_02_03, Outcome.RUNNING))),
            "begins when",
            "has ended",
            "2026-02-02",
            "2026-02-03"),
        caughtBy(
            "L-02",
            () -> TimelineLaws.l02_only_the_last_is_open(List.of(
                running(SUN_2026_02_01, TUE_2026_02_03, Outcome.RUNNING),
                running(MON_2026_02_02, TUE_2026_02_03, Outcome.RUNNING))),
            "the end of `2026-02-01, limit 2026-02-03, running`, which others follow"),
        caughtBy(
            "L-03",
            () -> TimelineLaws.l03_outcomes_fit_their_dates(
                List.of(ended(SUN_2026_02_01, MON_2026_02_02, TUE_2026_02_03, Outcome.KEPT)),
                TUE_2026_02_03),
            "was done by its limit",
            "2026-02-03",
            "2026-02-02"),
        caughtBy(
            "L-03",
            () -> TimelineLaws.l03_outcomes_fit_their_dates(
                List.of(ended(SUN_2026_02_01, MON_2026_02_02, MON_2026_02_02, Outcome.LATE)),
                TUE_2026_02_03),
            "was done after its limit",
            "2026-02-02"),
        caughtBy(
            "L-03",
            () -> TimelineLaws.l03_outcomes_fit_their_dates(
                List.of(ended(SUN_2026_02_01, MON_2026_02_02, TUE_2026_02_03, Outcome.MISSED)),
                TUE_2026_02_03),
            "is not done",
            "2026-02-03"),
        caughtBy(
            "L-03",
            () -> TimelineLaws.l03_outcomes_fit_their_dates(
                List.of(running(SUN_2026_02_01, TUE_2026_02_03, Outcome.MISSED)), TUE_2026_02_03),
            "the limit of",
            "has passed",
            "2026-02-03"),
        caughtBy(
            "L-03",
            () -> TimelineLaws.l03_outcomes_fit_their_dates(
                List.of(running(SUN_2026_02_01, MON_2026_02_02, Outcome.RUNNING)), TUE_2026_02_03),
            "the limit of",
            "has not passed",
            "2026-02-02",
            "2026-02-03"),
        caughtBy(
            "L-04",
            () -> TimelineLaws.l04_a_range_has_the_gaps_of_its_parts(
                (from, until) -> from.plusDays(1).equals(until)
                    ? List.of()
                    : List.of(running(SUN_2026_02_01, MON_2026_02_02, Outcome.MISSED)),
                SUN_2026_02_01,
                MON_2026_02_02,
                TUE_2026_02_03),
            "gaps from 2026-02-01 to 2026-02-03, apart at 2026-02-02",
            "missed"));
  }

  static List<Wrong> histories() {
    return List.of(
        caughtBy(
            "H-01",
            () -> HistoryLaws.h01_what_was_overdue_is_a_gap(
                WrongEvaluations.answering(SUN_2026_02_01),
                NOBODY,
                MON_2026_02_02,
                TUE_2026_02_03,
                List.of()),
            "gaps from 2026-02-02 to 2026-02-03",
            "X-01/p1, limit 2026-02-01"),
        caughtBy(
            "H-02",
            () -> HistoryLaws.h02_what_is_a_gap_was_overdue(
                WrongEvaluations.answering(TUE_2026_02_03),
                NOBODY,
                SUN_2026_02_01,
                TUE_2026_02_03,
                List.of(MISSED)),
            "X-01/p1, limit 2026-02-01, on 2026-02-02"),
        caughtBy(
            "H-02",
            () -> HistoryLaws.h02_what_is_a_gap_was_overdue(
                (service, asOf) -> List.of(WrongEvaluations.told(
                    "X-02/p1", ClauseKind.STAFF_FREQUENCY, Status.OVERDUE, SUN_2026_02_01, true)),
                NOBODY,
                SUN_2026_02_01,
                TUE_2026_02_03,
                List.of(MISSED)),
            "X-01/p1, limit 2026-02-01, on 2026-02-02"),
        caughtBy(
            "H-02",
            () -> HistoryLaws.h02_what_is_a_gap_was_overdue(
                (service, asOf) -> List.of(WrongEvaluations.told(
                    "X-01/p1", ClauseKind.STAFF_FREQUENCY, Status.OVERDUE, MON_2026_02_02, true)),
                NOBODY,
                SUN_2026_02_01,
                TUE_2026_02_03,
                List.of(MISSED)),
            "X-01/p1, limit 2026-02-01, on 2026-02-02"),
        caughtBy(
            "H-03",
            () -> HistoryLaws.h03_a_longer_range_tells_the_same_of_its_earlier_days(
                List.of(MISSED), List.of(), TUE_2026_02_03),
            "gaps before 2026-02-03",
            "X-01/p1, limit 2026-02-01"),
        caughtBy(
            "H-03",
            () -> HistoryLaws.h03_a_longer_range_tells_the_same_of_its_earlier_days(
                List.of(MISSED),
                List.of(new HistoryLaws.Missed("X-01/p1", SUN_2026_02_01, MON_2026_02_02)),
                TUE_2026_02_03),
            "gaps before 2026-02-03",
            "made good 2026-02-02"),
        caughtBy(
            "H-04",
            () -> forgetting((service, asOf) -> asOf.equals(TUE_2026_02_03)
                ? List.of()
                : List.of(WrongEvaluations.told(
                    "X-01/s1", ClauseKind.RECORDING, Status.OVERDUE, SUN_2026_02_01, true))),
            "what was wrong on 2026-02-02, as 2026-02-03 tells it",
            "X-01/s1, limit 2026-02-01"),
        caughtBy(
            "H-04",
            () -> forgetting((service, asOf) -> List.of(WrongEvaluations.told(
                "X-01/s1",
                ClauseKind.SIGN_OFF,
                asOf.equals(TUE_2026_02_03) ? Status.MET_LATE : Status.OVERDUE,
                SUN_2026_02_01,
                true))),
            "X-01/s1, limit 2026-02-01"),
        caughtBy(
            "H-04",
            () -> forgetting((service, asOf) -> List.of(WrongEvaluations.told(
                "X-03/p1", ClauseKind.AGREEMENT, Status.BREACHED, SUN_2026_02_01, true))),
            "what was wrong on 2026-02-02, as 2026-02-03 tells it",
            "X-03/p1"));
  }

  /** Asks of Monday on Tuesday, which tells of the gap of another duty alone. */
  private static void forgetting(Evaluation evaluation) {
    HistoryLaws.h04_nothing_is_forgotten(
        evaluation, NOBODY, List.of(MON_2026_02_02), TUE_2026_02_03, List.of(MISSED));
  }

  static List<Wrong> roundTrips() {
    return List.of(
        caughtBy(
            "R-01",
            () -> RoundTripLaws.r01_serialized_values_come_back_equal(new OneOfAKind()),
            "R-01",
            "OneOfAKind"),
        caughtBy(
            "R-01",
            () -> RoundTripLaws.r01_serialized_values_come_back_equal(
                new ArrayList<>(List.of(new Object()))),
            "cannot be serialized"),
        caughtBy(
            "R-02",
            () -> RoundTripLaws.r02_written_values_come_back_equal(
                MON_2026_02_02, LocalDate::toString, text -> TUE_2026_02_03),
            "read again from",
            "2026-02-02",
            "2026-02-03"));
  }

  private static Occurrence running(LocalDate from, LocalDate limit, Outcome outcome) {
    return Occurrence.running(from, Optional.of(limit), outcome, List.of());
  }

  private static Occurrence ended(
      LocalDate from, LocalDate limit, LocalDate ended, Outcome outcome) {
    return Occurrence.ended(from, Optional.of(limit), ended, outcome, List.of());
  }

  /** Has no equal, not even itself read again. */
  private static final class OneOfAKind implements Serializable {

    private static final long serialVersionUID = 1L;
  }
}
