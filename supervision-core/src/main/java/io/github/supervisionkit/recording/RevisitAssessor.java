package io.github.supervisionkit.recording;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.OnceOwed;
import io.github.supervisionkit.duty.StreamMembership;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.Revisit;
import io.github.supervisionkit.service.ArisenMatter;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds which matters come back at the next formal session: open until one is held after the matter arose, then owed since that
 * session's day, until a session takes the matter up again.
 */
public final class RevisitAssessor implements Assessor {

  private final Inquiry inquiry;
  private final InForce inForce;
  private final List<Placed<Revisit>> rules;
  private final MatterKinds kinds;
  private final WhoRecords who;

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public RevisitAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.inForce = inquiry.pack().inForce();
    this.rules = inquiry.rules(Revisit.class);
    this.kinds = MatterKinds.of(inquiry);
    this.who = new WhoRecords(inquiry.register());
  }

  @Override
  public List<Timeline> ofMatter(ArisenMatter arisen) {
    List<Timeline> timelines = new ArrayList<>();
    for (Placed<Revisit> rule : rules) {
      if (kinds.concerns(rule.rule().matters(), arisen)) {
        stands(rule, arisen).ifPresent(timelines::add);
      }
    }
    return timelines;
  }

  private Optional<Timeline> stands(Placed<Revisit> rule, ArisenMatter arisen) {
    String id = arisen.matter().id();
    Verdict.Builder verdict =
        Verdict.under(rule.clause(), id).caseId(arisen.matter().caseId());
    if (arisen.at().isEmpty()) {
      return Optional.of(Timeline.standing(
          verdict
              .status(Status.UNDETERMINED)
              .person(arisen.matter().person())
              .addMissing("when matter " + id + " arose")
              .build(),
          List.of()));
    }
    Moment at = arisen.at().get();
    LocalDate day = at.date(inquiry.zone());
    if (day.isAfter(inquiry.asOf()) || !inForce.on(day)) {
      return Optional.empty();
    }
    verdict.addBecause(Step.of(
        "matter {} arose on {} and comes back at the next formal session ({}, {})",
        id,
        day,
        rule.clause().id(),
        rule.clause().citation().place()));
    return Optional.of(arose(rule.rule(), arisen, at, verdict));
  }

  private Timeline arose(Revisit rule, ArisenMatter arisen, Moment at, Verdict.Builder verdict) {
    LocalDate day = at.date(inquiry.zone());
    Optional<String> person = who.practitioner(arisen.matter(), day);
    Optional<DatedSession> chance = person.flatMap(one -> firstChance(one, rule, arisen, at));
    Optional<DatedSession> revisited = revisited(arisen, day);
    OnceOwed owed = chance
        .map(session -> OnceOwed.by(day, session.on(), inquiry))
        .orElseGet(() -> OnceOwed.withoutLimit(day, inquiry));
    verdict
        .person(person)
        .addBecause(chance
            .map(session -> Step.of(
                "the first formal session after it was {} on {}",
                session.session().id(),
                session.on()))
            .orElseGet(() -> Step.of("no formal session is known to have been held since")));
    if (revisited.isPresent()) {
      LocalDate on = revisited.get().on();
      return owed.done(
          verdict,
          Moment.onDate(on),
          Step.of(
              "taken up again in session {} on {}", revisited.get().session().id(), on));
    }
    String missing = "which practitioner matter " + arisen.matter().id()
        + " concerns, or who held its case then";
    return person.isEmpty() ? owed.undetermined(verdict, List.of(missing)) : owed.notDone(verdict);
  }

  private Optional<DatedSession> revisited(ArisenMatter arisen, LocalDate arose) {
    return arisen
        .matter()
        .revisited()
        .flatMap(inquiry.register()::session)
        .filter(session -> !session.session().id().equals(own(arisen)))
        .filter(session -> session.heldBy(inquiry.asOf()) && !session.on().isBefore(arose));
  }

  private Optional<DatedSession> firstChance(
      String person, Revisit rule, ArisenMatter arisen, Moment arose) {
    return inquiry.register().sessionsOf(person).stream()
        .filter(session -> session.heldBy(inquiry.asOf()))
        .filter(session -> !session.session().id().equals(own(arisen)))
        .filter(session ->
            StreamMembership.counts(inquiry.pack().vocabulary(), rule.stream(), session.session()))
        .filter(session -> isAfter(session, arose))
        .findFirst();
  }

  private static String own(ArisenMatter arisen) {
    return arisen.session().map(dated -> dated.session().id()).orElse("");
  }

  /** On one day with no instants the session may have come first, and is no chance. */
  private boolean isAfter(DatedSession session, Moment arose) {
    LocalDate day = arose.date(inquiry.zone());
    if (!session.on().equals(day)) {
      return session.on().isAfter(day);
    }
    Optional<Instant> start = session.session().start().instant();
    Optional<Instant> instant = arose.instant();
    return start.isPresent() && instant.isPresent() && start.get().isAfter(instant.get());
  }
}
