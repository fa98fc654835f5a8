package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;

/**
 * A kind of case work: who it is about, whose it is, and how it comes and goes.
 *
 * @param subject who the cases are about
 * @param team the name of the pool, part of the keys of its dice
 * @param holding whose such cases are
 * @param atBegin open cases of each holder when the record begins
 * @param newInThousandDays how many come in a thousand working days
 * @param shortestWeeks how long the shortest case is open
 * @param longestWeeks how long the longest case is open
 */
record CasePool(
    String subject,
    String team,
    Holding holding,
    int atBegin,
    int newInThousandDays,
    int shortestWeeks,
    int longestWeeks) {

  /** Whether a member of staff holds cases of this pool on a day. */
  interface Holding {
    boolean isOf(StaffMember member, LocalDate day);
  }
}
