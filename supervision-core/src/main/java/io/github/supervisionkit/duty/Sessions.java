package io.github.supervisionkit.duty;

import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.session.SessionStatus;
import java.util.List;
import java.util.Objects;

/** The sessions of a stream, as rules about single sessions ask for them. */
public final class Sessions {

  private final Inquiry inquiry;
  private final InForce inForce;

  /**
   * Obtains the sessions of a question.
   *
   * @param inquiry the question
   */
  public Sessions(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.inForce = inquiry.pack().inForce();
  }

  /**
   * Returns whether a session belongs to a stream.
   *
   * @param stream the stream
   * @param dated the session, whatever became of it
   * @return whether it belongs to it
   */
  public boolean counts(String stream, DatedSession dated) {
    return StreamMembership.counts(inquiry.pack().vocabulary(), stream, dated.session());
  }

  /**
   * Returns whether a session of a stream was held and ended on or before the as-of day, while the policy was in force.
   *
   * @param stream the stream
   * @param dated the session
   * @return whether it was
   */
  public boolean ended(String stream, DatedSession dated) {
    return dated.heldBy(inquiry.asOf())
        && !dated.ended().isAfter(inquiry.asOf())
        && inForce.on(dated.ended())
        && counts(stream, dated);
  }

  /**
   * Returns the sessions of a stream in which somebody is supervised that were held on or before the as-of day.
   *
   * @param stream the stream
   * @param person the supervisee
   * @return the sessions, oldest first
   */
  public List<DatedSession> held(String stream, String person) {
    return inquiry.register().sessionsOf(person).stream()
        .filter(dated -> dated.heldBy(inquiry.asOf()) && counts(stream, dated))
        .toList();
  }

  /**
   * Returns the sessions of a stream in which somebody is supervised and that come after another.
   *
   * @param stream the stream
   * @param person the supervisee
   * @param before the other session
   * @return those held by the as-of day or still planned, on later days, oldest first
   */
  public List<DatedSession> following(String stream, String person, DatedSession before) {
    return inquiry.register().sessionsOf(person).stream()
        .filter(dated -> dated.on().isAfter(before.on()))
        .filter(dated ->
            dated.session().status() == SessionStatus.PLANNED || dated.heldBy(inquiry.asOf()))
        .filter(dated -> counts(stream, dated))
        .toList();
  }
}
