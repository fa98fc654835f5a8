package io.github.supervisionkit.oracle;

import io.github.supervisionkit.policy.ActionsDone;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.session.Action;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.verdict.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was undertaken in a session is owed by its own day, or without one until it is done. */
final class Undertakings implements Part {

  private final Facts facts;

  Undertakings(Facts facts) {
    this.facts = facts;
  }

  @Override
  public List<Answer> answersOn(LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Placed<ActionsDone> placed : facts.pack().rules(ActionsDone.class)) {
      String stream = placed.rule().stream();
      for (Session session : facts.heldBy(today)) {
        // What is agreed in a session that goes on past midnight belongs to the day on which it
        // starts.
        if (facts.inForceOn(facts.dayOf(session))
            && facts.isCovered(session)
            && (stream.isEmpty() || facts.countsIn(stream, session))) {
          for (Action action : session.actions()) {
            answers.add(answer(placed, session, action, today));
          }
        }
      }
    }
    return answers;
  }

  private Answer answer(
      Placed<ActionsDone> placed, Session session, Action action, LocalDate today) {
    Optional<LocalDate> done = action.done().filter(day -> !day.isAfter(today));
    String apart = isNamedTwice(action, today) ? session.id() + "/" : "";
    String duty = placed.clause().id() + "/" + apart + action.id();
    Answer answer = Answer.of(duty, placed.clause(), Status.OPEN);
    if (action.due().isPresent()) {
      LocalDate due = action.due().get();
      Status status = done.map(day -> day.isAfter(due) ? Status.MET_LATE : Status.MET)
          .orElseGet(() -> facts.standing(due, today));
      answer = answer.with(status).withLimit(due);
    } else if (done.isPresent()) {
      answer = answer.with(Status.MET);
    }
    return done.isPresent() ? answer.withDone(done.get()) : answer;
  }

  /** Sessions number their actions as they like; where two use one number, the session tells them apart. */
  private boolean isNamedTwice(Action action, LocalDate today) {
    return facts.heldBy(today).stream()
            .flatMap(session -> session.actions().stream())
            .filter(other -> other.id().equals(action.id()))
            .count()
        > 1;
  }
}
