package io.github.supervisionkit.contract;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Fault;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.verdict.Shortcoming;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * An agreement that is not there.
 *
 * @param whom who has none, in words
 * @param makers who makes it, in words
 * @param during the days without it
 * @param within how long after the first of them it may be made
 */
record Missing(String whom, String makers, DateRange during, Period within) {

  private static final String AGREEMENT = "agreement";

  /** The last day on which it is made in time; none where it has to be there from the first. */
  Optional<LocalDate> limit() {
    return within.isZero() ? Optional.empty() : Optional.of(during.from().plus(within));
  }

  /** Whether on a day it is missing and there is still time to make it. */
  boolean isInTimeOn(LocalDate day) {
    return during.contains(day) && limit().filter(limit -> !limit.isBefore(day)).isPresent();
  }

  /** What is wrong once it should have been there. */
  Optional<Fault> fault() {
    LocalDate wrong = limit().map(limit -> limit.plusDays(1)).orElse(during.from());
    return wrong.isBefore(during.endOrMax())
        ? Optional.of(new Fault(
            new DateRange(wrong, during.endOrMax()),
            new Shortcoming(AGREEMENT, whom + " no written agreement; " + makers + until())))
        : Optional.empty();
  }

  private String until() {
    return limit()
        .map(limit -> " had until " + Dates.inWords(limit) + " to make one")
        .orElse(" make one when supervision begins");
  }
}
