package io.github.supervisionkit.service;

import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A session with its days in the policy's time zone.
 *
 * @param session the session
 * @param on the day on which it starts; frequencies count it there
 * @param ended the day on which it ends; records are owed from there
 */
public record DatedSession(Session session, LocalDate on, LocalDate ended)
    implements Serializable, Comparable<DatedSession> {

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

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof DatedSession that
            && on.equals(that.on)
            && ended.equals(that.ended)
            && session.equals(that.session));
  }

  @Override
  public int hashCode() {
    return session.id().hashCode();
  }

  /** Orders sessions by day, then start, then identifier; a mere date comes before any instant of its day. */
  @Override
  public int compareTo(DatedSession other) {
    int byDay = on.compareTo(other.on);
    if (byDay != 0) {
      return byDay;
    }
    int byStart = startOf(this).compareTo(startOf(other));
    return byStart != 0 ? byStart : session.id().compareTo(other.session.id());
  }

  private static Instant startOf(DatedSession dated) {
    return dated.session.start().instant().orElse(Instant.MIN);
  }
}
