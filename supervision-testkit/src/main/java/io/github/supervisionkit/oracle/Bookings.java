package io.github.supervisionkit.oracle;

import io.github.supervisionkit.policy.NextBooked;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.verdict.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** No session closes without the next one: booked there and then, or planned. */
final class Bookings implements Part {

  private final Facts facts;

  Bookings(Facts facts) {
    this.facts = facts;
  }

  @Override
  public List<Answer> answersOn(LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Placed<NextBooked> placed : facts.pack().rules(NextBooked.class)) {
      String stream = placed.rule().stream();
      for (Session session : facts.closedBy(today)) {
        if (facts.countsIn(stream, session) && !isBooked(stream, session)) {
          String duty = placed.clause().id() + "/" + session.id();
          answers.add(Answer.of(duty, placed.clause(), Status.BREACHED));
        }
      }
    }
    return answers;
  }

  /** What counts is what is planned: whether one that was held had been booked before, nobody can tell. */
  private boolean isBooked(String stream, Session session) {
    return session.nextBooked().isPresent()
        || facts.service().sessions().stream()
            .filter(other -> other.status() == SessionStatus.PLANNED)
            .filter(other -> facts.countsIn(stream, other))
            .filter(other -> facts.dayOf(other).isAfter(facts.dayOf(session)))
            .anyMatch(
                other -> other.supervisees().stream().anyMatch(session.supervisees()::contains));
  }
}
