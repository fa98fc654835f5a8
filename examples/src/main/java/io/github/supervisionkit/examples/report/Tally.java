package io.github.supervisionkit.examples.report;

import java.util.List;

/**
 * How many of the months that were asked for and are settled were kept.
 *
 * @param kept the months kept
 * @param settled the months kept, late, missed or excused
 */
record Tally(int kept, int settled) {

  static Tally of(List<MonthCell> cells) {
    int kept =
        (int) cells.stream().filter(cell -> cell.state() == MonthState.KEPT).count();
    int settled = (int) cells.stream().filter(cell -> cell.state().isSettled()).count();
    return new Tally(kept, settled);
  }
}
