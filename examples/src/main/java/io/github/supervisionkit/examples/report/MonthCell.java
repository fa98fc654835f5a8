package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.source.Dates;
import java.time.YearMonth;
import java.util.List;

/**
 * One month of one person's strip.
 *
 * @param month the month
 * @param state what it looks like
 * @param days the days of the month on which sessions that count were held
 * @param sentence what happened, in a sentence without its full stop
 * @param reasons why, and what else is known of the month
 */
record MonthCell(
    YearMonth month, MonthState state, List<Integer> days, String sentence, List<String> reasons) {

  private static final int SHOWN_DAYS = 2;

  MonthCell {
    days = List.copyOf(days);
    reasons = List.copyOf(reasons);
  }

  /** Returns the days as the cell shows them: up to two in full, more as a number of sessions. */
  String mark() {
    if (days.size() > SHOWN_DAYS) {
      return "×" + days.size();
    }
    return String.join(" ", days.stream().map(String::valueOf).toList());
  }

  /** Returns the month as it is written in a sentence. */
  String monthInWords() {
    return Dates.month(month.atDay(1)) + " " + month.getYear();
  }
}
