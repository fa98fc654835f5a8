package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * The verdicts of one status and one kind of duty.
 *
 * @param title what the list holds
 * @param rows the verdicts, in the assessment's order: by limit, then by duty
 */
record DueList(String title, List<DueRow> rows) {

  private static final List<Status> DATED = List.of(Status.OVERDUE, Status.DUE, Status.DUE_SOON);
  private static final List<Status> UNDATED =
      List.of(Status.BREACHED, Status.OPEN, Status.UNDETERMINED);

  DueList {
    rows = List.copyOf(rows);
  }

  /** Returns what has a date: overdue first, then due today, then due soon; in each the kinds in the library's order. */
  static List<DueList> dated(Assessment assessment) {
    return of(assessment, DATED);
  }

  /** Returns what has no date: findings, debts without a limit, and what a missing fact leaves unknown. */
  static List<DueList> undated(Assessment assessment) {
    return of(assessment, UNDATED);
  }

  private static List<DueList> of(Assessment assessment, List<Status> statuses) {
    List<DueList> lists = new ArrayList<>();
    for (Status status : statuses) {
      for (ClauseKind kind : ClauseKind.values()) {
        List<DueRow> rows = new ArrayList<>();
        for (Verdict verdict : assessment.verdicts()) {
          if (verdict.status() == status && verdict.kind() == kind) {
            rows.add(DueRow.of(verdict, assessment.inquiry().pack()));
          }
        }
        if (!rows.isEmpty()) {
          lists.add(new DueList(title(status) + ": " + words(kind), rows));
        }
      }
    }
    return lists;
  }

  private static String title(Status status) {
    return switch (status) {
      case OVERDUE -> "Overdue";
      case DUE -> "Due today";
      case DUE_SOON -> "Due soon";
      case BREACHED -> "Findings";
      case OPEN -> "Owed, without a limit";
      case UNDETERMINED -> "Not known, since a fact is missing";
      default -> status.text();
    };
  }

  private static String words(ClauseKind kind) {
    return kind == ClauseKind.STAFF_FREQUENCY
        ? "supervision of staff"
        : kind == ClauseKind.CASE_CADENCE ? "discussion of cases" : kind.text().replace('-', ' ');
  }
}
