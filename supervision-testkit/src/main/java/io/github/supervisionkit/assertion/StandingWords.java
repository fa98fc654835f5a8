package io.github.supervisionkit.assertion;

import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;

/** A verdict in the words of a message. */
final class StandingWords {

  private StandingWords() {}

  /** Returns how a duty stands, as in {@code overdue by 2 days (1 working day), limit 2026-10-30}. */
  static String of(Verdict verdict) {
    StringBuilder words = new StringBuilder(verdict.status().text());
    if (verdict.status() == Status.OVERDUE) {
      verdict
          .overdueDays()
          .ifPresent(
              days -> words.append(" by ").append(new Lateness(days, Lateness.Unit.CALENDAR_DAY)));
      words.append(" (").append(workingDays(verdict)).append(")");
    }
    verdict.limit().ifPresent(limit -> words.append(", limit ").append(limit));
    verdict.limitAt().ifPresent(limit -> words.append(", limit ").append(limit));
    verdict.done().ifPresent(done -> words.append(", done ").append(done));
    if (!verdict.problems().isEmpty()) {
      words
          .append(", problems ")
          .append(String.join(
              ", ", verdict.problems().stream().map(one -> one.what()).toList()));
    }
    if (!verdict.missing().isEmpty()) {
      words.append(", missing: ").append(String.join("; ", verdict.missing()));
    }
    return words.toString();
  }

  private static String workingDays(Verdict verdict) {
    if (verdict.overdueWorkingDays().isEmpty()) {
      return "how many working days is not known";
    }
    int days = verdict.overdueWorkingDays().getAsInt();
    return days + (days == 1 ? " working day" : " working days");
  }
}
