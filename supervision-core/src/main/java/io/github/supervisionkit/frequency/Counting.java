package io.github.supervisionkit.frequency;

import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Known;
import io.github.supervisionkit.duty.Offer;
import io.github.supervisionkit.duty.StreamMembership;
import io.github.supervisionkit.policy.DoesNotCount;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.PassedOver;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which sessions of a person count in a stream, and why the others don't. */
public final class Counting {

  private final Inquiry inquiry;
  private final Person person;
  private final String stream;
  private final boolean lineManagerOnly;

  private Counting(Inquiry inquiry, Person person, String stream, boolean lineManagerOnly) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.person = Objects.requireNonNull(person, "person");
    this.stream = Objects.requireNonNull(stream, "stream");
    this.lineManagerOnly = lineManagerOnly;
  }

  /**
   * Obtains the counting of any supervisor's sessions.
   *
   * @param inquiry the question
   * @param person the supervisee
   * @param stream the stream
   * @return the counting
   */
  public static Counting inStream(Inquiry inquiry, Person person, String stream) {
    return new Counting(inquiry, person, stream, false);
  }

  /**
   * Obtains the counting of sessions with the line manager, or with a recorded delegate.
   *
   * @param inquiry the question
   * @param person the supervisee
   * @param stream the stream
   * @return the counting
   */
  public static Counting withLineManager(Inquiry inquiry, Person person, String stream) {
    return new Counting(inquiry, person, stream, true);
  }

  /**
   * Returns the sessions that count.
   *
   * @return those held up to the as-of day, in order
   */
  public List<DatedSession> sessions() {
    Offer offer = new Offer(inquiry, person);
    return inquiry.register().sessionsOf(person.id()).stream()
        .filter(dated -> dated.heldBy(inquiry.asOf()))
        .filter(
            dated -> StreamMembership.counts(inquiry.pack().vocabulary(), stream, dated.session())
                || offer.counts(stream, dated.session()))
        .filter(dated -> !lineManagerOnly || isWithLineManager(dated))
        .toList();
  }

  /**
   * Returns the days of the sessions that count.
   *
   * @return the days, in order; a day stands twice where two sessions were held on it
   */
  public List<LocalDate> days() {
    return sessions().stream().map(DatedSession::on).toList();
  }

  /**
   * Returns the day of the next session planned.
   *
   * @return the first day after the as-of day; empty where none is planned
   */
  public Optional<LocalDate> nextPlanned() {
    return inquiry.register().sessionsOf(person.id()).stream()
        .filter(dated -> dated.plannedAfter(inquiry.asOf()))
        .filter(
            dated -> StreamMembership.counts(inquiry.pack().vocabulary(), stream, dated.session()))
        .map(DatedSession::on)
        .findFirst();
  }

  /**
   * Returns the sessions that might have counted and don't.
   *
   * @param from the first day from which they could have counted
   * @return each with the reason, in order
   */
  public List<PassedOver> passedOver(LocalDate from) {
    List<PassedOver> passedOver = new ArrayList<>();
    for (DatedSession dated : inquiry.register().sessionsOf(person.id())) {
      if (dated.on().isBefore(from) || dated.on().isAfter(inquiry.asOf())) {
        continue;
      }
      whyNot(dated)
          .ifPresent(why -> passedOver.add(new PassedOver(dated.session().id(), why)));
    }
    return passedOver;
  }

  private Optional<Step> whyNot(DatedSession dated) {
    Session session = dated.session();
    if (session.status() != SessionStatus.HELD) {
      return Optional.of(Step.of(
          session.status() == SessionStatus.PLANNED
              ? "planned for {}, and not recorded as held"
              : "the session of {} was " + session.status().text() + ", so it does not count",
          dated.on()));
    }
    for (Placed<DoesNotCount> placed : inquiry.rules(DoesNotCount.class)) {
      if (placed.rule().stream().equals(stream) && placed.rule().form().equals(session.form())) {
        return Optional.of(Step.of(
            "{} supervision does not count ({})",
            session.form(),
            placed.clause().id()));
      }
    }
    Offer offer = new Offer(inquiry, person);
    Optional<Step> membership = offer.counts(stream, session)
        ? Optional.empty()
        : offer
            .whyNot(stream, session)
            .or(() -> StreamMembership.whyNot(inquiry.pack().vocabulary(), stream, session));
    if (membership.isPresent() || !lineManagerOnly || isWithLineManager(dated)) {
      return membership;
    }
    return Optional.of(Step.of(
        "held by {}, who is neither the line manager nor a recorded delegate",
        session.supervisor().orElse("nobody named")));
  }

  private boolean isWithLineManager(DatedSession dated) {
    String supervisor = dated.session().supervisor().orElse("");
    LocalDate asOf = inquiry.asOf();
    return person.lineManagers().stream()
            .anyMatch(link ->
                link.person().equals(supervisor) && Known.holds(link.during(), dated.on(), asOf))
        || person.supervisors().stream()
            .anyMatch(link -> link.person().equals(supervisor)
                && link.delegated()
                && Known.holds(link.during(), dated.on(), asOf));
  }
}
