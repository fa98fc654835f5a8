package io.github.supervisionkit.oracle;

import io.github.supervisionkit.policy.NewDateAfterRearranging;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.verdict.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A session that was moved is open until there is another in its place. */
final class Rearrangements implements Part {

  private final Facts facts;

  Rearrangements(Facts facts) {
    this.facts = facts;
  }

  @Override
  public List<Answer> answersOn(LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Placed<NewDateAfterRearranging> placed :
        facts.pack().rules(NewDateAfterRearranging.class)) {
      for (Session session : facts.service().sessions()) {
        LocalDate day = facts.dayOf(session);
        String stream = placed.rule().stream();
        if (session.status() == SessionStatus.REARRANGED
            && facts.countsIn(stream, session)
            && !day.isAfter(today)
            && facts.inForceOn(day)
            && facts.isCovered(session)) {
          String duty = placed.clause().id() + "/" + session.id();
          Status status = hasNewDate(stream, session, today) ? Status.MET : Status.OPEN;
          answers.add(Answer.of(duty, placed.clause(), status));
        }
      }
    }
    return answers;
  }

  private boolean hasNewDate(String stream, Session moved, LocalDate today) {
    return facts.service().sessions().stream()
        .filter(session -> !session.id().equals(moved.id()))
        .anyMatch(
            session -> isNamed(session, moved, today) || follows(stream, session, moved, today));
  }

  /** The session that is named is the new date, whatever became of it since. */
  private boolean isNamed(Session session, Session moved, LocalDate today) {
    return moved.rearrangedTo().filter(session.id()::equals).isPresent()
        && (session.status() == SessionStatus.PLANNED || !facts.dayOf(session).isAfter(today));
  }

  /** Any other is where the same two meet next. */
  private boolean follows(String stream, Session session, Session moved, LocalDate today) {
    boolean held =
        session.status() == SessionStatus.HELD && !facts.dayOf(session).isAfter(today);
    return (held || session.status() == SessionStatus.PLANNED)
        && facts.countsIn(stream, session)
        && facts.dayOf(session).isAfter(facts.dayOf(moved))
        && session.supervisor().equals(moved.supervisor())
        && session.supervisees().stream().anyMatch(moved.supervisees()::contains);
  }
}
