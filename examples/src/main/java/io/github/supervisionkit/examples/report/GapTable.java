package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Gap;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.timeline.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The worst gaps of one sort, so that a heap of late records does not hide the people.
 *
 * @param title the sort
 * @param all how many gaps there are of it in the months shown
 * @param rows the worst of them, the longest first
 */
record GapTable(String title, int all, List<GapRow> rows) {

  private static final int SHOWN = 8;

  GapTable {
    rows = List.copyOf(rows);
  }

  /** Returns a table for each sort of which the months shown have a gap: people, cases, and what else is owed. */
  static List<GapTable> of(Assessment assessment) {
    LocalDate from = StripTable.months(assessment.asOf()).get(0).atDay(1);
    List<Gap> gaps = assessment.history(from, assessment.asOf().plusDays(1)).stream()
        .filter(gap -> gap.occurrence().limit().isPresent())
        .filter(gap -> gap.occurrence().outcome() == Outcome.MISSED
            || gap.occurrence().outcome() == Outcome.LATE)
        .toList();
    List<GapTable> tables = new ArrayList<>();
    add(tables, "Supervision of staff", gaps, assessment, GapTable::isOfStaff);
    add(tables, "Discussion of cases", gaps, assessment, GapTable::isOfCases);
    add(
        tables,
        "Records and the rest",
        gaps,
        assessment,
        kind -> !isOfStaff(kind) && !isOfCases(kind));
    return tables;
  }

  private static boolean isOfStaff(ClauseKind kind) {
    return kind == ClauseKind.STAFF_FREQUENCY;
  }

  private static boolean isOfCases(ClauseKind kind) {
    return kind == ClauseKind.CASE_CADENCE;
  }

  private static void add(
      List<GapTable> tables,
      String title,
      List<Gap> gaps,
      Assessment assessment,
      Predicate<ClauseKind> sort) {
    List<GapRow> rows = gaps.stream()
        .filter(gap -> sort.test(gap.of().kind()))
        .map(gap -> GapRow.of(gap, assessment.inquiry()))
        .sorted(GapRow.WORST_FIRST)
        .toList();
    if (!rows.isEmpty()) {
      tables.add(new GapTable(title, rows.size(), rows.subList(0, Math.min(SHOWN, rows.size()))));
    }
  }
}
