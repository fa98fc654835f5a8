package io.github.supervisionkit.book;

import io.github.supervisionkit.policy.ChooseInDepth;
import io.github.supervisionkit.policy.DepthPerSession;
import io.github.supervisionkit.policy.DirectionByOthers;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Revisit;

/** Rules about cases: which are discussed when, and how deeply. */
final class CaseWords {

  private CaseWords() {}

  static Wording all() {
    return new Wording()
        .tell(Discussion.class, CaseWords::discussion)
        .tell(
            DepthPerSession.class,
            rule -> ConditionWords.people(rule.who()) + ", each session of the stream "
                + ConditionWords.quoted(rule.stream()) + " has at least " + rule.least() + " "
                + rule.depth().text() + " discussion" + (rule.least() == 1 ? "." : "s."))
        .tell(ChooseInDepth.class, rule -> "At the start of each session: " + rule.text())
        .tell(
            Revisit.class,
            rule -> RecordWords.matters(rule.matters())
                + " come back at the next session of the stream "
                + ConditionWords.quoted(rule.stream()) + ".")
        .tell(
            DirectionByOthers.class,
            rule -> RecordWords.matters(rule.matters())
                + " may come from somebody else than the line manager.");
  }

  private static String discussion(Discussion rule) {
    String otherwise = rule.otherwise() ? ", where no other row of their table applies" : "";
    return ConditionWords.cases(rule.grounds()) + otherwise + ". They are discussed "
        + TimeWords.of(rule.cadence()) + ".";
  }
}
