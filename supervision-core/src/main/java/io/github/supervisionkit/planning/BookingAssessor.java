package io.github.supervisionkit.planning;

import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Finding;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Sessions;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.NextBooked;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Verdict;
import java.util.List;
import java.util.Objects;

/** Finds sessions that closed without the next one booked; a later session that is planned counts as booked. */
public final class BookingAssessor implements Assessor {

  private final Inquiry inquiry;
  private final Sessions sessions;
  private final List<Placed<NextBooked>> rules;

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public BookingAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.sessions = new Sessions(inquiry);
    this.rules = inquiry.rules(NextBooked.class);
  }

  @Override
  public List<Timeline> ofSession(DatedSession dated) {
    return rules.stream()
        .filter(rule -> sessions.ended(rule.rule().stream(), dated))
        .filter(rule -> dated.session().nextBooked().isEmpty())
        .filter(rule -> !isPlanned(rule.rule().stream(), dated))
        .map(rule -> notBooked(rule.clause(), dated))
        .toList();
  }

  private boolean isPlanned(String stream, DatedSession dated) {
    return dated.session().supervisees().stream()
        .flatMap(person -> inquiry.register().sessionsOf(person).stream())
        .anyMatch(other -> other.session().status() == SessionStatus.PLANNED
            && other.on().isAfter(dated.on())
            && sessions.counts(stream, other));
  }

  private static Timeline notBooked(Clause clause, DatedSession dated) {
    Session session = dated.session();
    Shortcoming problem = new Shortcoming(
        "next-session",
        "session " + session.id() + " closed with no next session booked; its date is agreed before"
            + " the session ends (" + clause.id() + ", " + clause.citation().place() + ")");
    Verdict.Builder verdict = Verdict.under(clause, session.id())
        .session(session.id())
        .person(session.supervisor())
        .addBecause(Step.of("session {} was held on {}", session.id(), dated.on()))
        .addBecause(Step.of("{}", problem.why()));
    return Finding.on(verdict, dated.ended(), List.of(problem));
  }
}
