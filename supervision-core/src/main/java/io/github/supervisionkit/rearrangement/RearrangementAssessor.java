package io.github.supervisionkit.rearrangement;

import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Concerned;
import io.github.supervisionkit.duty.Finding;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Sessions;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.NewDateAfterRearranging;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.ReasonForChange;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds sessions that were called off or moved without a reason, and those moved that have no new date yet.
 *
 * <p>Nobody records when a session was moved, so it is taken to be known from the session's own day on.
 */
public final class RearrangementAssessor implements Assessor {

  private final Inquiry inquiry;
  private final InForce inForce;
  private final Sessions sessions;
  private final List<Placed<ReasonForChange>> reasons;
  private final List<Placed<NewDateAfterRearranging>> newDates;

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public RearrangementAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.inForce = inquiry.pack().inForce();
    this.sessions = new Sessions(inquiry);
    this.reasons = inquiry.rules(ReasonForChange.class);
    this.newDates = inquiry.rules(NewDateAfterRearranging.class);
  }

  @Override
  public List<Timeline> ofService() {
    if (reasons.isEmpty() && newDates.isEmpty()) {
      return List.of();
    }
    List<Timeline> timelines = new ArrayList<>();
    for (DatedSession dated : Concerned.sessions(inquiry.register().sessions(), inquiry)) {
      if (isChanged(dated) && !dated.on().isAfter(inquiry.asOf()) && inForce.on(dated.on())) {
        withoutReason(dated, timelines);
        withoutDate(dated, timelines);
      }
    }
    return timelines;
  }

  private static boolean isChanged(DatedSession dated) {
    SessionStatus status = dated.session().status();
    return status == SessionStatus.CANCELLED || status == SessionStatus.REARRANGED;
  }

  private void withoutReason(DatedSession dated, List<Timeline> timelines) {
    Session session = dated.session();
    for (Placed<ReasonForChange> rule : reasons) {
      if (sessions.counts(rule.rule().stream(), dated)
          && session.reason().filter(reason -> !reason.isBlank()).isEmpty()) {
        Clause clause = rule.clause();
        Shortcoming problem = new Shortcoming(
            "reason",
            "session " + session.id() + " was " + session.status().text()
                + " and no reason is recorded; it needs one (" + clause.id() + ", "
                + clause.citation().place() + ")");
        Verdict.Builder verdict = Verdict.under(clause, session.id())
            .session(session.id())
            .person(session.cancelledBy().or(session::supervisor))
            .addBecause(Step.of("session {} was planned for {}", session.id(), dated.on()))
            .addBecause(Step.of("{}", problem.why()));
        timelines.add(Finding.since(verdict, dated.on(), List.of(problem)));
      }
    }
  }

  private void withoutDate(DatedSession dated, List<Timeline> timelines) {
    if (dated.session().status() != SessionStatus.REARRANGED) {
      return;
    }
    for (Placed<NewDateAfterRearranging> rule : newDates) {
      if (sessions.counts(rule.rule().stream(), dated)) {
        timelines.add(newDate(rule, dated));
      }
    }
  }

  private Timeline newDate(Placed<NewDateAfterRearranging> rule, DatedSession dated) {
    Session session = dated.session();
    Verdict.Builder verdict = Verdict.under(rule.clause(), session.id())
        .session(session.id())
        .person(session.supervisor())
        .measuredFrom(dated.on())
        .addBecause(Step.of(
            "session {} of {} was moved, and gets a new date ({}, {})",
            session.id(),
            dated.on(),
            rule.clause().id(),
            rule.clause().citation().place()));
    Optional<DatedSession> next = replacement(rule.rule().stream(), dated);
    verdict
        .status(next.isPresent() ? Status.MET : Status.OPEN)
        .nextPlanned(next.map(DatedSession::on).filter(on -> on.isAfter(inquiry.asOf())))
        .addBecause(next.map(other ->
                Step.of("session {} on {} takes its place", other.session().id(), other.on()))
            .orElseGet(() -> Step.of("no new date is recorded as of {}", inquiry.asOf())));
    Occurrence occurrence = next.isPresent()
        ? Occurrence.ended(dated.on(), Optional.empty(), dated.on(), Outcome.KEPT, List.of())
        : Occurrence.running(dated.on(), Optional.empty(), Outcome.RUNNING, List.of());
    return Timeline.standing(verdict.build(), List.of(occurrence));
  }

  /** The session named, unless it is of a later day and not planned; or else the next one of the same pair. */
  private Optional<DatedSession> replacement(String stream, DatedSession dated) {
    Session session = dated.session();
    return session
        .rearrangedTo()
        .flatMap(inquiry.register()::session)
        .filter(other -> isKnown(other) && !other.equals(dated))
        .or(() -> session.supervisees().stream()
            .sorted()
            .flatMap(person -> sessions.following(stream, person, dated).stream())
            .filter(other -> other.session().supervisor().equals(session.supervisor()))
            .findFirst());
  }

  private boolean isKnown(DatedSession dated) {
    return dated.session().status() == SessionStatus.PLANNED || !dated.on().isAfter(inquiry.asOf());
  }
}
