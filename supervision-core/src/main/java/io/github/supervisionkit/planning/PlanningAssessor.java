package io.github.supervisionkit.planning;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Finding;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.StreamMembership;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.HeldPrivately;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.SessionLength;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds sessions that were not held as the policy wants them: not in private, or for too long. */
public final class PlanningAssessor implements Assessor {

  private final Inquiry inquiry;
  private final InForce inForce;
  private final List<Placed<HeldPrivately>> inPrivate;
  private final List<Placed<SessionLength>> lengths;

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public PlanningAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.inForce = inquiry.pack().inForce();
    this.inPrivate = inquiry.rules(HeldPrivately.class);
    this.lengths = inquiry.rules(SessionLength.class);
  }

  @Override
  public List<Timeline> ofSession(DatedSession dated) {
    if (!dated.heldBy(inquiry.asOf()) || !inForce.on(dated.on())) {
      return List.of();
    }
    List<Timeline> timelines = new ArrayList<>();
    for (Placed<HeldPrivately> rule : inPrivate) {
      if (counts(rule.rule().stream(), dated)) {
        notPrivate(rule.clause(), dated).ifPresent(timelines::add);
      }
    }
    for (Placed<SessionLength> rule : lengths) {
      if (counts(rule.rule().stream(), dated)) {
        tooLong(rule, dated).ifPresent(timelines::add);
      }
    }
    return timelines;
  }

  private boolean counts(String stream, DatedSession dated) {
    return StreamMembership.counts(inquiry.pack().vocabulary(), stream, dated.session());
  }

  private static Optional<Timeline> notPrivate(Clause clause, DatedSession dated) {
    if (dated.session().heldInPrivate().orElse(true)) {
      return Optional.empty();
    }
    Shortcoming problem = new Shortcoming(
        "private",
        "session " + dated.session().id()
            + " was not held in a private place; supervision takes place in private"
            + cited(clause));
    return Optional.of(finding(clause, dated, problem));
  }

  /** Without both instants nobody knows how long it was. */
  private Optional<Timeline> tooLong(Placed<SessionLength> rule, DatedSession dated) {
    Session session = dated.session();
    Optional<Instant> start = session.start().instant();
    Optional<Instant> end = session.end().flatMap(Moment::instant);
    if (start.isEmpty() || end.isEmpty() || end.get().isAfter(endOfDay())) {
      return Optional.empty();
    }
    Duration lasted = Duration.between(start.get(), end.get());
    if (lasted.compareTo(Duration.ofMinutes(rule.rule().mostMinutes())) <= 0) {
      return Optional.empty();
    }
    Shortcoming problem = new Shortcoming(
        "duration",
        "session " + session.id() + " lasted " + inWords(lasted) + "; "
            + inWords(Duration.ofMinutes(rule.rule().mostMinutes())) + " is the most"
            + cited(rule.clause()));
    return Optional.of(finding(rule.clause(), dated, problem));
  }

  private static String cited(Clause clause) {
    return " (" + clause.id() + ", " + clause.citation().place() + ")";
  }

  private Instant endOfDay() {
    return inquiry.asOf().plusDays(1).atStartOfDay(inquiry.zone()).toInstant();
  }

  private static Timeline finding(Clause clause, DatedSession dated, Shortcoming problem) {
    Session session = dated.session();
    Verdict.Builder verdict = Verdict.under(clause, session.id())
        .session(session.id())
        .person(session.supervisor())
        .addBecause(Step.of("session {} was held on {}", session.id(), dated.on()))
        .addBecause(Step.of("{}", problem.why()));
    return Finding.on(verdict, dated.on(), List.of(problem));
  }

  private static String inWords(Duration duration) {
    long hours = duration.toHours();
    int minutes = duration.toMinutesPart();
    int seconds = duration.toSecondsPart();
    List<String> parts = new ArrayList<>();
    if (hours > 0) {
      parts.add(hours + (hours == 1 ? " hour" : " hours"));
    }
    if (minutes > 0) {
      parts.add(minutes + (minutes == 1 ? " minute" : " minutes"));
    }
    if (seconds > 0) {
      parts.add(seconds + (seconds == 1 ? " second" : " seconds"));
    }
    return parts.isEmpty() ? "no time" : String.join(" ", parts);
  }
}
