package io.github.supervisionkit.recording;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.OnceOwed;
import io.github.supervisionkit.duty.Sessions;
import io.github.supervisionkit.policy.DisagreementNoted;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.SignOff;
import io.github.supervisionkit.policy.Signers;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.record.Signature;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.PassedOver;
import io.github.supervisionkit.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds whether the record of each session is signed by everyone who took part. It is done when the last of them has signed; a
 * disagreement that is noted is still signing.
 */
public final class SignOffAssessor implements Assessor {

  private final Inquiry inquiry;
  private final Sessions sessions;
  private final SessionRecords records;
  private final List<Placed<SignOff>> rules;
  private final List<Placed<DisagreementNoted>> disagreements;

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public SignOffAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.sessions = new Sessions(inquiry);
    this.records = new SessionRecords(inquiry);
    this.rules = inquiry.rules(SignOff.class);
    this.disagreements = inquiry.rules(DisagreementNoted.class);
  }

  @Override
  public List<Timeline> ofSession(DatedSession dated) {
    return rules.stream()
        .filter(rule -> sessions.ended(rule.rule().stream(), dated))
        .map(rule -> signed(rule, dated))
        .toList();
  }

  private Timeline signed(Placed<SignOff> rule, DatedSession dated) {
    Session session = dated.session();
    Verdict.Builder verdict = Verdict.under(rule.clause(), session.id())
        .person(session.supervisor())
        .session(session.id())
        .addBecause(Step.of("session {} was held on {}", session.id(), dated.on()));
    if (!rule.rule().place().isEmpty()) {
      verdict.place(rule.rule().place());
    }
    OnceOwed owed =
        OnceOwed.within(rule.rule().within(), SessionRecords.endOf(dated), rule.clause(), inquiry);
    List<RecordEntry> written = records.of(dated, rule.rule().place());
    elsewhere(rule.rule(), dated, verdict);
    disagreement(dated, written, verdict);
    Map<String, Moment> signatures = signatures(written);
    Set<String> everyone = signers(rule.rule().by(), session);
    List<String> waiting =
        everyone.stream().filter(person -> !signatures.containsKey(person)).toList();
    if (!waiting.isEmpty()) {
      verdict.addBecause(Step.of("{} still to sign", String.join(" and ", waiting)));
      return owed.notDone(verdict);
    }
    Optional<Moment> last = everyone.stream()
        .map(person -> Objects.requireNonNull(signatures.get(person)))
        .max(records.inTime());
    Optional<String> missing = missing(rule.rule().by(), session);
    if (missing.isPresent()) {
      List<String> facts = List.of(missing.get());
      return last.map(at -> owed.undetermined(verdict, facts, at))
          .orElseGet(() -> owed.undetermined(verdict, facts));
    }
    Moment at = last.orElseThrow();
    return owed.done(
        verdict,
        at,
        Step.of(
            "signed by {}, the last of them on {}",
            String.join(" and ", everyone),
            records.on(at)));
  }

  private static Set<String> signers(Signers by, Session session) {
    TreeSet<String> signers = new TreeSet<>();
    if (by != Signers.SUPERVISOR) {
      signers.addAll(session.supervisees());
    }
    if (by != Signers.SUPERVISEE) {
      session.supervisor().ifPresent(signers::add);
    }
    return signers;
  }

  private static Optional<String> missing(Signers by, Session session) {
    if (by != Signers.SUPERVISEE && session.supervisor().isEmpty()) {
      return Optional.of("who supervised session " + session.id());
    }
    return by != Signers.SUPERVISOR && session.supervisees().isEmpty()
        ? Optional.of("who was supervised in session " + session.id())
        : Optional.empty();
  }

  private Map<String, Moment> signatures(List<RecordEntry> written) {
    Map<String, Moment> first = new TreeMap<>();
    for (RecordEntry entry : written) {
      for (Signature signature : entry.signed()) {
        if (records.isKnown(signature.at())) {
          first.merge(
              signature.by(),
              signature.at(),
              (one, other) -> records.inTime().compare(one, other) <= 0 ? one : other);
        }
      }
    }
    return first;
  }

  private void elsewhere(SignOff rule, DatedSession dated, Verdict.Builder verdict) {
    for (RecordEntry entry : records.elsewhere(dated, rule.place())) {
      if (!entry.signed().isEmpty()) {
        verdict.addPassedOver(new PassedOver(
            entry.of(),
            Step.of("signed in `{}`, not in `{}`", entry.place().orElse(""), rule.place())));
      }
    }
  }

  private void disagreement(
      DatedSession dated, List<RecordEntry> written, Verdict.Builder verdict) {
    if (written.stream().noneMatch(RecordEntry::disagreement)) {
      return;
    }
    List<Step> steps = new ArrayList<>();
    for (Placed<DisagreementNoted> rule : disagreements) {
      if (sessions.counts(rule.rule().stream(), dated)) {
        steps.add(Step.of(
            "a disagreement is noted in the record, and signing it is still signing ({}, {})",
            rule.clause().id(),
            rule.clause().citation().place()));
      }
    }
    verdict.addAllBecause(steps);
  }
}
