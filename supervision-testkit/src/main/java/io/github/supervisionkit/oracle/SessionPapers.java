package io.github.supervisionkit.oracle;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.policy.ContentAgreed;
import io.github.supervisionkit.policy.CopyToSupervisee;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.SignOff;
import io.github.supervisionkit.policy.Signers;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.verdict.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What becomes of a session's record: it is signed, copied to those who were supervised, and agreed by them. */
final class SessionPapers implements Part {

  private final Facts facts;

  SessionPapers(Facts facts) {
    this.facts = facts;
  }

  @Override
  public List<Answer> answersOn(LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Session session : facts.closedBy(today)) {
      signatures(session, today, answers);
      copies(session, today, answers);
      agreements(session, today, answers);
    }
    return answers;
  }

  private void signatures(Session session, LocalDate today, List<Answer> answers) {
    for (Placed<SignOff> placed : facts.pack().rules(SignOff.class)) {
      SignOff rule = placed.rule();
      if (!facts.countsIn(rule.stream(), session)) {
        continue;
      }
      Due due = dueAfter(session, rule.within());
      Answer answer =
          Answer.of(placed.clause().id() + "/" + session.id(), placed.clause(), Status.OPEN);
      boolean supervisor = rule.by() != Signers.SUPERVISEE;
      boolean supervised = rule.by() != Signers.SUPERVISOR;
      TreeSet<String> signers = new TreeSet<>(supervised ? session.supervisees() : Set.of());
      if (supervisor) {
        session.supervisor().ifPresent(signers::add);
      }
      List<Moment> signed = new ArrayList<>();
      for (String person : signers) {
        firstSignature(session, rule.place(), person, today).ifPresent(signed::add);
      }
      boolean allWhoAreKnown = signed.size() == signers.size();
      boolean somebodyUnknown = (supervisor && session.supervisor().isEmpty())
          || (supervised && session.supervisees().isEmpty());
      if (allWhoAreKnown && somebodyUnknown) {
        answers.add(due.dated(answer.with(Status.UNDETERMINED)));
      } else {
        Optional<Moment> last = signed.stream().filter(one -> allWhoAreKnown).max(inTime());
        answers.add(stands(answer, due, last, today));
      }
    }
  }

  private Optional<Moment> firstSignature(
      Session session, String place, String person, LocalDate today) {
    return written(session, place, today).stream()
        .flatMap(entry -> entry.signed().stream())
        .filter(signature -> signature.by().equals(person))
        .map(signature -> signature.at())
        .filter(isBy(today))
        .min(inTime());
  }

  private void copies(Session session, LocalDate today, List<Answer> answers) {
    for (Placed<CopyToSupervisee> placed : facts.pack().rules(CopyToSupervisee.class)) {
      CopyToSupervisee rule = placed.rule();
      for (String person : supervised(rule.stream(), session)) {
        Optional<Moment> copied = written(session, rule.place(), today).stream()
            .flatMap(entry -> entry.copied().stream())
            .filter(copy -> copy.to().equals(person))
            .map(copy -> copy.at())
            .filter(isBy(today))
            .min(inTime());
        Answer answer = Answer.of(
            placed.clause().id() + "/" + session.id() + apart(session, person),
            placed.clause(),
            Status.OPEN);
        answers.add(stands(answer, dueAfter(session, rule.within()), copied, today));
      }
    }
  }

  /** By the next session that is held, of which nothing is known before it is. */
  private void agreements(Session session, LocalDate today, List<Answer> answers) {
    for (Placed<ContentAgreed> placed : facts.pack().rules(ContentAgreed.class)) {
      ContentAgreed rule = placed.rule();
      for (String person : supervised(rule.stream(), session)) {
        Optional<Moment> agreed = written(session, rule.place(), today).stream()
            .flatMap(entry -> entry.contentAgreed().stream())
            .filter(signature -> signature.by().equals(person))
            .map(signature -> signature.at())
            .filter(isBy(today))
            .min(inTime());
        Optional<LocalDate> next = nextSession(rule.stream(), session, person, today);
        Answer answer = Answer.of(
            placed.clause().id() + "/" + session.id() + apart(session, person),
            placed.clause(),
            Status.OPEN);
        answers.add(stands(answer, new Due(next, Optional.empty(), true), agreed, today));
      }
    }
  }

  private Optional<LocalDate> nextSession(
      String stream, Session before, String person, LocalDate today) {
    return facts.service().sessions().stream()
        .filter(session -> session.status() == SessionStatus.HELD)
        .filter(session -> session.supervisees().contains(person))
        .filter(session -> facts.countsIn(stream, session))
        .map(facts::dayOf)
        .filter(day -> day.isAfter(facts.dayOf(before)) && !day.isAfter(today))
        .min(Comparator.naturalOrder());
  }

  private Answer stands(Answer answer, Due due, Optional<Moment> done, LocalDate today) {
    int dueSoonDays = facts.parameter("dueSoonDays", Standings.DUE_SOON_DAYS);
    Answer dated = due.dated(answer.with(due.status(done, today, dueSoonDays, facts)));
    return done.map(at -> dated.withDone(at.date(facts.pack().zone()))).orElse(dated);
  }

  private Due dueAfter(Session session, TimeLimit within) {
    Moment end = session.end().orElseGet(() -> Moment.onDate(facts.dayOf(session)));
    return Due.after(end, within, facts);
  }

  private SortedSet<String> supervised(String stream, Session session) {
    return facts.countsIn(stream, session) ? new TreeSet<>(session.supervisees()) : new TreeSet<>();
  }

  private static String apart(Session session, String person) {
    return new TreeSet<>(session.supervisees()).size() > 1 ? "/" + person : "";
  }

  private List<RecordEntry> written(Session session, String place, LocalDate today) {
    return facts.service().records().stream()
        .filter(entry -> entry.of().equals(session.id()))
        .filter(entry -> place.isEmpty() || entry.place().orElse(place).equals(place))
        .filter(entry -> isBy(today).test(entry.at()))
        .toList();
  }

  private Predicate<Moment> isBy(LocalDate today) {
    return at -> !at.date(facts.pack().zone()).isAfter(today);
  }

  /** By day; on one day those of which only the day is known come first. */
  private Comparator<Moment> inTime() {
    return Comparator.comparing((Moment at) -> at.date(facts.pack().zone()))
        .thenComparing(at -> at.instant().orElse(Instant.MIN));
  }
}
