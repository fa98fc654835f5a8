package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What one occurrence of a duty says of the months: it is measured from a day, has a limit, and came to something.
 *
 * @param clause the clause that asked
 * @param occurrence the occurrence, which has a limit
 * @param limit its limit
 */
record Claim(String clause, Occurrence occurrence, LocalDate limit) {

  static Optional<Claim> of(String clause, Occurrence occurrence) {
    return occurrence.limit().map(limit -> new Claim(clause, occurrence, limit));
  }

  boolean is(Outcome outcome) {
    return occurrence.outcome() == outcome;
  }

  YearMonth limitMonth() {
    return YearMonth.from(limit);
  }

  boolean endsIn(YearMonth month) {
    return occurrence.ended().filter(day -> YearMonth.from(day).equals(month)).isPresent();
  }

  /** Whether the limit was unmet in the month: from the limit's month to the one before it was made good, or to the last. */
  boolean isOwedIn(YearMonth month) {
    Optional<YearMonth> until = occurrence.ended().map(YearMonth::from);
    return month.equals(limitMonth())
        || (month.isAfter(limitMonth()) && until.map(month::isBefore).orElse(true));
  }

  /** Whether the occurrence ran in the month at all. */
  boolean runsIn(YearMonth month) {
    LocalDate end = occurrence.ended().filter(limit::isBefore).orElse(limit);
    return !occurrence.measuredFrom().isAfter(month.atEndOfMonth())
        && !end.isBefore(month.atDay(1));
  }

  /** Whether this occurrence goes on where another lapsed, as it does when one clause follows another. */
  boolean takesOverFrom(Claim lapsed) {
    return !equals(lapsed)
        && lapsed
            .occurrence
            .ended()
            .filter(day -> !day.isBefore(occurrence.measuredFrom()) && !day.isAfter(limit))
            .isPresent();
  }

  String inWords() {
    return clause + ": measured from " + Dates.inWords(occurrence.measuredFrom()) + ", limit "
        + Dates.inWords(limit);
  }
}
