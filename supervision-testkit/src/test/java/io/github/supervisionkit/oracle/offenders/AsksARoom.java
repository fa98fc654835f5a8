package io.github.supervisionkit.oracle.offenders;

import io.github.supervisionkit.planning.BookingAssessor;
import io.github.supervisionkit.service.DatedSession;

/** Asks the room of a kind of rule. */
public final class AsksARoom {

  private AsksARoom() {}

  static boolean isBooked(BookingAssessor assessor, DatedSession session) {
    return assessor.ofSession(session).isEmpty();
  }
}
