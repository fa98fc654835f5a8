package io.github.supervisionkit.service;

import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A session with its days in the policy's time zone.
 *
 * @param session the session
 * @param on the day on which it starts; frequencies count it there
 * @param ended the day on which it ends; records are owed from there
 */
public record DatedSession(Session session, LocalDate on, LocalDate ended) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param session the session
   * @param on the day on which it starts
   * @param ended the day on which it ends
   */
  public DatedSession {
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(ended, "ended");
  }

  /**
   * Returns whether it was held on or before a day.
   *
   * @param asOf the day
   * @return whether it was; sessions not held, and later ones, are not
   */
  public boolean heldBy(LocalDate asOf) {
    return session.status() == SessionStatus.HELD && !on.isAfter(asOf);
  }

  /**
   * Returns whether it is planned for after a day.
   *
   * @param asOf the day
   * @return whether it is
   */
  public boolean plannedAfter(LocalDate asOf) {
    return session.status() == SessionStatus.PLANNED && on.isAfter(asOf);
  }
}
