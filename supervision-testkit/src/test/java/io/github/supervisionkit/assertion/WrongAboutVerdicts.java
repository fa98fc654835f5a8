package io.github.supervisionkit.assertion;

import static io.github.supervisionkit.assertion.SupervisionAssertions.assertThat;
import static io.github.supervisionkit.assertion.SupervisionAssertions.citing;
import static io.github.supervisionkit.assertion.SupervisionAssertions.containing;
import static io.github.supervisionkit.assertion.SupervisionAssertions.days;
import static io.github.supervisionkit.assertion.SupervisionAssertions.inOrder;
import static io.github.supervisionkit.assertion.SupervisionAssertions.notContaining;
import static io.github.supervisionkit.assertion.SupervisionAssertions.workingDays;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.assessment.NoticeKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** Assertions about verdicts and assessments that do not hold, with what they say. */
final class WrongAboutVerdicts {

  private static final String PERSON = "verdicts as of 2026-11-21 of person `p1`";
  private static final String ALL = "verdicts as of 2026-11-21";
  private static final String WHOLE = "assessment under `islington-yos` as of 2026-11-21";
  private static final String DUTY = "duty `ISL-04/p1`";
  private static final String OVERDUE = "overdue by 21 days (15 working days), limit 2026-10-31";

  private WrongAboutVerdicts() {}

  static VerdictAssert verdict(String duty) {
    return assertThat(Case.ASSESSMENT).duty(duty);
  }

  static Verdict undetermined() {
    return Case.ASSESSMENT.verdict("ISL-16/p1").orElseThrow();
  }

  static List<Arguments> ofVerdicts() {
    VerdictAssert missed = verdict("ISL-04/p1");
    return List.of(
        FailingAssertion.row(() -> missed.isMet(), DUTY, "met", OVERDUE),
        FailingAssertion.row(() -> missed.isOverdueBy(days(3)), DUTY, "overdue by 3 days", OVERDUE),
        FailingAssertion.row(
            () -> missed.isOverdueBy(workingDays(1)), DUTY, "overdue by 1 working day", OVERDUE),
        FailingAssertion.row(() -> missed.hasStatus(Status.DUE_SOON), DUTY, "due-soon", OVERDUE),
        FailingAssertion.row(
            () -> missed.hasLimit("2026-11-30"),
            DUTY,
            "limit 2026-11-30",
            "limit 2026-10-31 (" + OVERDUE + ")"),
        FailingAssertion.row(() -> missed.hasNoLimit(), DUTY, "no limit", OVERDUE),
        FailingAssertion.row(
            () -> missed.hasLimitAt("2026-10-31T18:00:00+01:00"),
            DUTY,
            "limit 2026-10-31T17:00:00Z",
            "limit none (" + OVERDUE + ")"),
        FailingAssertion.row(
            () -> missed.hasLastPracticalDay("2026-10-31"),
            DUTY,
            "last practical day 2026-10-31",
            "last practical day 2026-10-30 (" + OVERDUE + ")"),
        FailingAssertion.row(
            () -> missed.isMeasuredFrom("2026-09-01"),
            DUTY,
            "measured from 2026-09-01",
            "measured from 2026-09-15 (" + OVERDUE + ")"),
        FailingAssertion.row(
            () -> missed.isDoneOn("2026-10-01"),
            DUTY,
            "done 2026-10-01",
            "done none (" + OVERDUE + ")"),
        FailingAssertion.row(
            () -> missed.hasForce(Force.SHOULD), DUTY, "force should", "force must"),
        FailingAssertion.row(
            () -> missed.passesOver("s9"), DUTY, "`s9` passed over", "passed over: none"),
        FailingAssertion.row(
            () -> missed.because(containing("December")),
            DUTY,
            "a sentence containing `December`",
            "none such in the explanation"),
        FailingAssertion.row(
            () -> missed.because(notContaining("November")),
            DUTY,
            "no sentence containing `November`",
            "none such in the explanation"),
        FailingAssertion.row(
            () -> missed.because(citing("ISL-05")),
            DUTY,
            "a sentence citing `ISL-05`",
            "none such in the explanation"),
        FailingAssertion.row(
            () -> missed.because(inOrder("November", "September")),
            DUTY,
            "sentences containing, in this order, `November`, `September`",
            "none such in the explanation"),
        FailingAssertion.row(
            () -> verdict("ISL-26/p1").isBreached("private"),
            "duty `ISL-26/p1`",
            "breached, problems private",
            "breached, problems overdue-supervision"),
        FailingAssertion.row(
            () -> assertThat(Verdict.builder().from(undetermined()).build()).isOverdue(),
            "duty `ISL-16/p1`",
            "overdue",
            "undetermined, missing: how long s1 lasted (`end`), which the supervisor can supply"),
        FailingAssertion.row(
            () -> verdict("ISL-16/p1").isUndetermined("the role"),
            "duty `ISL-16/p1`",
            "undetermined, missing `the role`",
            "undetermined, missing: how long s1 lasted (`end`), which the supervisor can supply"),
        FailingAssertion.row(
            () -> verdict("ISL-05/c1").isBinding(),
            "duty `ISL-05/c1`",
            "a binding limit",
            "a limit that does not bind"));
  }

  static List<Arguments> ofAssessments() {
    return List.of(
        FailingAssertion.row(
            () -> assertThat(Case.ASSESSMENT).forPerson("p1").clause("ISL-40"),
            PERSON,
            "one verdict under clause `ISL-40`",
            "none among ISL-17/p1 overdue, ISL-17/p1/hours overdue, ISL-04/p1 overdue,"
                + " ISL-05/c1 met, ISL-16/p1 undetermined, ISL-26/p1 breached"),
        FailingAssertion.row(
            () -> assertThat(Case.ASSESSMENT).forPerson("p1").clause("ISL-17"),
            PERSON,
            "one verdict under clause `ISL-17`",
            "2: ISL-17/p1 overdue, ISL-17/p1/hours overdue; narrow by case or session, or name the"
                + " duty"),
        FailingAssertion.row(
            () -> assertThat(Case.ASSESSMENT).forSession("s1").duty("ISL-13/s1/c2"),
            ALL + " of session `s1`",
            "one verdict of duty `ISL-13/s1/c2`",
            "none among ISL-13/s1/c1 overdue"),
        FailingAssertion.row(
            () -> assertThat(Case.ASSESSMENT).forCase("c1").hasNoneUnder("ISL-05"),
            ALL + " of case `c1`",
            "no verdict under clause `ISL-05`",
            "ISL-05/c1 met"),
        FailingAssertion.row(
            () -> assertThat(Case.ASSESSMENT).forSession("s1").areExactly("ISL-13/s1/c2"),
            ALL + " of session `s1`",
            "exactly ISL-13/s1/c2",
            "ISL-13/s1/c1"),
        FailingAssertion.row(
            () -> assertThat(Case.ASSESSMENT).verdicts().withStatus(Status.MET).isEmpty(),
            ALL + " with status `met`",
            "no verdict",
            "ISL-05/c1 met"),
        FailingAssertion.row(
            () -> assertThat(Case.ASSESSMENT).hasNothingOverdue(),
            WHOLE,
            "overdue: none",
            "ISL-04/p1, ISL-13/s1/c1, ISL-17/p1, ISL-17/p1/hours"),
        FailingAssertion.row(
            () -> assertThat(Case.ASSESSMENT).hasNoGaps("2026-10-01", "2026-11-01"),
            WHOLE,
            "no gap from 2026-10-01 until 2026-11-01",
            "gaps: ISL-13/s1/c1 missed 2026-09-22, ISL-17/p1 missed"
                + " 2026-09-30, ISL-17/p1/hours missed 2026-09-30, ISL-04/p1 missed 2026-10-31"),
        FailingAssertion.row(
            () -> assertThat(Case.ASSESSMENT).hasOverdue("ISL-04/p1"),
            WHOLE,
            "overdue: ISL-04/p1",
            "ISL-04/p1, ISL-13/s1/c1, ISL-17/p1, ISL-17/p1/hours"),
        FailingAssertion.row(
            () -> assertThat(Case.ASSESSMENT).hasGap("ISL-04/p1", "2026-09-30"),
            WHOLE,
            "a gap of duty `ISL-04/p1` on 2026-09-30",
            "gaps: ISL-13/s1/c1 missed 2026-09-22, ISL-17/p1 missed"
                + " 2026-09-30, ISL-17/p1/hours missed 2026-09-30, ISL-04/p1 missed 2026-10-31,"
                + " ISL-26/p1 breached 2026-11-01"),
        FailingAssertion.row(
            () -> assertThat(Case.ASSESSMENT).forAgreement("g1").duty("ISL-09/p1/g1"),
            ALL + " of agreement `g1`",
            "one verdict of duty `ISL-09/p1/g1`",
            "no verdict at all"),
        FailingAssertion.row(
            () -> assertThat(Case.WIZARD).hasNoNotices(),
            WHOLE,
            "no notice",
            "notices: unknown-role about `p1`"),
        FailingAssertion.row(
            () -> assertThat(Case.ASSESSMENT).hasNotice(NoticeKind.UNKNOWN_ROLE, "p1"),
            WHOLE,
            "a notice unknown-role about `p1`",
            "notices: none"),
        FailingAssertion.row(
            () -> assertThat(Case.ASSESSMENT).timeline("ISL-01/p1"),
            WHOLE,
            "a time line of duty `ISL-01/p1`",
            "none among ISL-04/p1, ISL-05/c1, ISL-13/s1/c1, ISL-16/p1, ISL-17/p1, ISL-17/p1/hours,"
                + " ISL-26/p1"));
  }
}
