package io.github.supervisionkit.scenario;

import java.io.Serializable;
import java.util.List;

/** Something that a scenario expects. Not for implementation. */
public sealed interface Expectation extends Serializable
    permits VerdictExpected,
        NoVerdict,
        NoticeExpected,
        GapExpected,
        NoGap,
        AgendaExpected,
        AnswerExpected {

  /**
   * Holds the expectation against what was found.
   *
   * @param run what was found
   * @return what is not as expected; empty when all is
   */
  List<Failure> failures(ScenarioRun run);
}
