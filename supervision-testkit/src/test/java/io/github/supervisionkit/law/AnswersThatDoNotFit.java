package io.github.supervisionkit.law;

import static io.github.supervisionkit.law.Wrong.caughtBy;
import static io.github.supervisionkit.story.PractitionerStory.aPractitioner;

import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/** Answers that contradict themselves or their day in one way each, and what A-09 says of them. */
final class AnswersThatDoNotFit {

  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final LocalDate TUE_2026_02_03 = LocalDate.of(2026, 2, 3);
  private static final Question ON_TUESDAY =
      new Question(aPractitioner("p1").asAService(), TUE_2026_02_03);

  private AnswersThatDoNotFit() {}

  static List<Wrong> all() {
    return List.of(
        told(
            List.of(
                answer("X-01/p1", Status.MET, TUE_2026_02_03, true),
                answer("X-01/p1", Status.MET, TUE_2026_02_03, false)),
            "X-01/p1 is told once"),
        told(
            List.of(answer("X-01/p1", Status.OVERDUE, TUE_2026_02_03, true)),
            "against its limit, as of 2026-02-03",
            "to be strictly before"),
        told(
            List.of(answer("X-01/p1", Status.DUE, MON_2026_02_02, true)),
            "against its limit, as of 2026-02-03",
            "2026-02-02"),
        told(
            List.of(answer("X-01/p1", Status.DUE_SOON, TUE_2026_02_03, true)),
            "against its limit, as of 2026-02-03",
            "to be strictly after"),
        told(
            List.of(
                answer("X-01/p1", Status.MET, TUE_2026_02_03, true),
                answer("X-02/p1", Status.MET, TUE_2026_02_03, true)),
            "X-02/p1 binds alone",
            "2026-02-03"),
        told(
            List.of(
                answer("X-01/p1", Status.MET, TUE_2026_02_03, true),
                answer("X-02/p1", Status.MET, MON_2026_02_02, false)),
            "binding limits, as of 2026-02-03",
            "2026-02-03",
            "2026-02-02"),
        told(
            List.of(answer("X-01/p1", Status.MET, TUE_2026_02_03, false)),
            "binding limits, as of 2026-02-03",
            "{}"));
  }

  private static Wrong told(List<Verdict> answers, String... message) {
    return caughtBy(
        "A-09",
        () -> AssessmentLaws.a09_answers_fit_together((service, asOf) -> answers, ON_TUESDAY),
        message);
  }

  private static Verdict answer(String duty, Status status, LocalDate limit, boolean binding) {
    return WrongEvaluations.told(duty, ClauseKind.STAFF_FREQUENCY, status, limit, binding);
  }
}
