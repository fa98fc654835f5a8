package io.github.supervisionkit.examples.demo;

import java.util.ArrayList;
import java.util.List;

/** Decisions that were taken in informal talks, to be summarised on the case record. */
final class InformalDecisions {

  private InformalDecisions() {}

  static List<Matter> in(List<Session> sessions, long seed, Numbering ids) {
    List<Matter> matters = new ArrayList<>();
    for (Session talk : sessions) {
      Dice dice = Dice.of(seed, "decision/" + talk.supervisee() + "/" + talk.start());
      if (talk.form().equals("informal") && dice.chance(500)) {
        matters.add(ImmutableMatter.builder()
            .id(ids.next())
            .kind("informal-decision")
            .caseId(talk.discussions().get(0).caseId())
            .person(talk.supervisee())
            .by(talk.supervisor())
            .at(talk.end())
            .build());
      }
    }
    return matters;
  }
}
