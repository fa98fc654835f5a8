package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every open case at every session, a few in depth; now and then one is left out. */
final class EveryOpenCase implements Choice {

  private final Cases cases;

  EveryOpenCase(Cases cases) {
    this.cases = cases;
  }

  @Override
  public List<Session.Discussion> of(Session session, Habits habits, Dice dice) {
    List<CaseFile> owed = new ArrayList<>(cases.owedBy(session.supervisee(), session.day()));
    if (owed.size() > 3 && dice.chance(habits.leavesOut())) {
      owed.remove(dice.between(0, owed.size() - 1));
    }
    return owed.stream().map(file -> discussion(file, session.day(), dice)).toList();
  }

  private static Session.Discussion discussion(CaseFile file, LocalDate day, Dice dice) {
    boolean inDepth = dice.chance(file.hasOn("high-risk", day) ? 600 : 200);
    return new Session.Discussion(file.id(), inDepth ? "in-depth" : "check-in");
  }
}
