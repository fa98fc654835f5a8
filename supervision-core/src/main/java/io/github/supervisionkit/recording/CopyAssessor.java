package io.github.supervisionkit.recording;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.OnceOwed;
import io.github.supervisionkit.duty.Sessions;
import io.github.supervisionkit.policy.CopyToSupervisee;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.record.Copy;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Finds whether everyone who was supervised was given a copy of the session's record; a duty for each of them. */
public final class CopyAssessor implements Assessor {

  private final Inquiry inquiry;
  private final Sessions sessions;
  private final SessionRecords records;
  private final List<Placed<CopyToSupervisee>> rules;

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public CopyAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.sessions = new Sessions(inquiry);
    this.records = new SessionRecords(inquiry);
    this.rules = inquiry.rules(CopyToSupervisee.class);
  }

  @Override
  public List<Timeline> ofSession(DatedSession dated) {
    List<Timeline> timelines = new ArrayList<>();
    TreeSet<String> supervisees = new TreeSet<>(dated.session().supervisees());
    for (Placed<CopyToSupervisee> rule : rules) {
      if (sessions.ended(rule.rule().stream(), dated)) {
        for (String supervisee : supervisees) {
          String apart = supervisees.size() > 1 ? supervisee : "";
          timelines.add(copied(rule, dated, supervisee, apart));
        }
      }
    }
    return timelines;
  }

  private Timeline copied(
      Placed<CopyToSupervisee> rule, DatedSession dated, String supervisee, String apart) {
    Session session = dated.session();
    Verdict.Builder verdict = Verdict.under(rule.clause(), session.id(), apart)
        .person(session.supervisor())
        .session(session.id())
        .addBecause(Step.of(
            "session {} was held on {}, and {} is owed a copy of its record",
            session.id(),
            dated.on(),
            supervisee));
    if (!rule.rule().place().isEmpty()) {
      verdict.place(rule.rule().place());
    }
    OnceOwed owed =
        OnceOwed.within(rule.rule().within(), SessionRecords.endOf(dated), rule.clause(), inquiry);
    Optional<Moment> first = records.of(dated, rule.rule().place()).stream()
        .flatMap(entry -> entry.copied().stream())
        .filter(copy -> copy.to().equals(supervisee))
        .map(Copy::at)
        .filter(records::isKnown)
        .min(records.inTime());
    return first
        .map(at ->
            owed.done(verdict, at, Step.of("a copy went to {} on {}", supervisee, records.on(at))))
        .orElseGet(() -> owed.notDone(verdict));
  }
}
