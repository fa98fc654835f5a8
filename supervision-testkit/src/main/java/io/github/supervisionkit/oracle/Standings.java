package io.github.supervisionkit.oracle;

import io.github.supervisionkit.verdict.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How something that is not done yet stands, by its limit. */
final class Standings {

  static final int DUE_SOON_DAYS = 14;

  private Standings() {}

  static Status of(LocalDate limit, LocalDate today, int dueSoonDays) {
    long left = ChronoUnit.DAYS.between(today, limit);
    if (left < 0) {
      return Status.OVERDUE;
    }
    if (left == 0) {
      return Status.DUE;
    }
    return left <= dueSoonDays ? Status.DUE_SOON : Status.MET;
  }
}
