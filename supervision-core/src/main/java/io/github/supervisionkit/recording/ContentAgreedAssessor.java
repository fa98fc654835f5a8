package io.github.supervisionkit.recording;

import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.OnceOwed;
import io.github.supervisionkit.duty.Sessions;
import io.github.supervisionkit.policy.ContentAgreed;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.record.Signature;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.PassedOver;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds whether those who were supervised agreed the content of the record, by the next session held; a duty for each of them,
 * open while there is no later session.
 */
public final class ContentAgreedAssessor implements Assessor {

  private final Inquiry inquiry;
  private final Sessions sessions;
  private final SessionRecords records;
  private final List<Placed<ContentAgreed>> rules;

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public ContentAgreedAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.sessions = new Sessions(inquiry);
    this.records = new SessionRecords(inquiry);
    this.rules = inquiry.rules(ContentAgreed.class);
  }

  @Override
  public List<Timeline> ofSession(DatedSession dated) {
    List<Timeline> timelines = new ArrayList<>();
    TreeSet<String> supervisees = new TreeSet<>(dated.session().supervisees());
    for (Placed<ContentAgreed> rule : rules) {
      if (sessions.ended(rule.rule().stream(), dated)) {
        for (String supervisee : supervisees) {
          String apart = supervisees.size() > 1 ? supervisee : "";
          timelines.add(agreed(rule, dated, supervisee, apart));
        }
      }
    }
    return timelines;
  }

  private Timeline agreed(
      Placed<ContentAgreed> rule, DatedSession dated, String supervisee, String apart) {
    Session session = dated.session();
    Verdict.Builder verdict = Verdict.under(rule.clause(), session.id(), apart)
        .person(supervisee)
        .session(session.id())
        .addBecause(Step.of(
            "{} agrees the content of the record of session {}, held on {}, at the next session or earlier ({}, {})",
            supervisee,
            session.id(),
            dated.on(),
            rule.clause().id(),
            rule.clause().citation().place()));
    if (!rule.rule().place().isEmpty()) {
      verdict.place(rule.rule().place());
    }
    Optional<LocalDate> next = sessions.held(rule.rule().stream(), supervisee).stream()
        .map(DatedSession::on)
        .filter(on -> on.isAfter(dated.on()))
        .findFirst();
    OnceOwed owed = next.map(on -> OnceOwed.by(dated.ended(), on, inquiry))
        .orElseGet(() -> OnceOwed.withoutLimit(dated.ended(), inquiry));
    verdict.addBecause(next.map(on -> Step.of("the next session was held on {}", on))
        .orElseGet(() -> Step.of("no session has been held since")));
    return done(rule.rule(), dated, supervisee, verdict)
        .map(signature -> owed.done(
            verdict,
            signature.at(),
            Step.of("agreed by {} on {}", supervisee, records.on(signature.at()))))
        .orElseGet(() -> owed.notDone(verdict));
  }

  private Optional<Signature> done(
      ContentAgreed rule, DatedSession dated, String supervisee, Verdict.Builder verdict) {
    List<Signature> known = records.of(dated, rule.place()).stream()
        .map(RecordEntry::contentAgreed)
        .flatMap(Optional::stream)
        .filter(signature -> records.isKnown(signature.at()))
        .toList();
    known.stream()
        .map(Signature::by)
        .filter(by -> !dated.session().supervisees().contains(by))
        .distinct()
        .sorted()
        .forEach(by -> verdict.addPassedOver(new PassedOver(
            dated.session().id(), Step.of("agreed by {}, not by {}", by, supervisee))));
    return known.stream()
        .filter(signature -> signature.by().equals(supervisee))
        .min((one, other) -> records.inTime().compare(one.at(), other.at()));
  }
}
