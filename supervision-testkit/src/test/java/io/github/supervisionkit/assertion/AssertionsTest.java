package io.github.supervisionkit.assertion;

import static io.github.supervisionkit.assertion.SupervisionAssertions.assertThat;
import static io.github.supervisionkit.assertion.SupervisionAssertions.assertThatExplanation;
import static io.github.supervisionkit.assertion.SupervisionAssertions.citing;
import static io.github.supervisionkit.assertion.SupervisionAssertions.containing;
import static io.github.supervisionkit.assertion.SupervisionAssertions.days;
import static io.github.supervisionkit.assertion.SupervisionAssertions.inOrder;
import static io.github.supervisionkit.assertion.SupervisionAssertions.notContaining;
import static io.github.supervisionkit.assertion.SupervisionAssertions.workingDays;
import static io.github.supervisionkit.story.PractitionerStory.aPractitioner;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.supervisionkit.agenda.Agenda;
import io.github.supervisionkit.agenda.Topic;
import io.github.supervisionkit.agenda.Urgency;
import io.github.supervisionkit.assessment.NoticeKind;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.notation.PackReader;
import io.github.supervisionkit.notation.PackWriter;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.question.Ruling;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.story.PractitionerStory;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each assertion holds of what is so. */
class AssertionsTest {

  private static final LocalDate TUE_2026_11_03 = LocalDate.of(2026, 11, 3);
  private static final LocalDate TUE_2026_09_15 = LocalDate.of(2026, 9, 15);

  @Test
  void october_without_a_session_is_overdue_by_3_days_on_3_november() {
    assertThat(Case.SUPERVISION.assess(Case.SERVICE, TUE_2026_11_03))
        .forPerson("p1")
        .clause("ISL-04")
        .isOverdueBy(days(3))
        .because(containing("November"));
  }

  @Test
  void a_verdict_has_its_dates_force_and_reasons() {
    assertThat(Case.ASSESSMENT)
        .duty("ISL-04/p1")
        .isOverdue()
        .isOverdueBy(days(21))
        .isOverdueBy(workingDays(15))
        .hasLimit("2026-10-31")
        .hasLastPracticalDay("2026-10-30")
        .isMeasuredFrom("2026-09-15")
        .hasForce(Force.MUST)
        .isBinding()
        .because(
            citing("ISL-04"),
            citing("ISL-02"),
            inOrder("15 September", "31 October", "21 November"),
            notContaining("excused"));
  }

  @Test
  void a_verdict_without_a_limit_has_none_and_what_is_done_has_its_day() {
    assertThat(Case.SUPERVISION.assess(Case.RECORDED, Case.SAT_2026_11_21))
        .duty("ISL-13/s1/c1")
        .isMet()
        .isDoneOn("2026-09-17");
    assertThat(Case.ASSESSMENT).forCase("c1").clause("ISL-05").isMet().hasNoLimit();
  }

  @Test
  void a_limit_in_hours_is_an_instant() {
    Matter urgent = Matter.builder()
        .id("x1")
        .kind("urgent")
        .caseId("c1")
        .at(Moment.parse("2026-10-05T11:30:00+01:00"))
        .build();
    PractitionerStory story =
        aPractitioner().from("2026-09-01").holding("c1").supervisedOn("2026-10-05T10:00:00+01:00");
    story.lastSession().addMatters(urgent);

    assertThat(Case.SUPERVISION.assess(story.asAService(), Case.SAT_2026_11_21))
        .duty("ISL-14/x1")
        .isOverdue()
        .hasLimitAt("2026-10-06T11:30:00+01:00");
  }

  @Test
  void a_finding_has_its_problems_and_what_is_undetermined_its_missing_facts() {
    assertThat(Case.ASSESSMENT).duty("ISL-26/p1").isBreached().isBreached("overdue-supervision");
    assertThat(Case.ASSESSMENT).duty("ISL-16/p1").isUndetermined().isUndetermined("s1");
  }

  @Test
  void a_session_of_another_form_is_passed_over() {
    assertThat(Case.SUPERVISION.assess(
            aPractitioner("p1")
                .from("2026-09-01")
                .withRole("case-manager")
                .metOn("informal", "2026-10-06")
                .asAService(),
            Case.SAT_2026_11_21))
        .duty("ISL-04/p1")
        .passesOver("s1", containing("informal"));
  }

  @Test
  void verdicts_are_narrowed_by_person_case_session_agreement_and_status() {
    assertThat(Case.ASSESSMENT).forSession("s1").areExactly("ISL-13/s1/c1");
    assertThat(Case.ASSESSMENT)
        .forPerson("p1")
        .withStatus(Status.OVERDUE)
        .areExactly("ISL-17/p1", "ISL-17/p1/hours", "ISL-04/p1");
    assertThat(Case.ASSESSMENT).forAgreement("x1").isEmpty();
    assertThat(Case.ASSESSMENT).verdicts().hasNoneUnder("ISL-01");
  }

  @Test
  void an_assessment_says_what_is_overdue_and_where_its_gaps_are() {
    assertThat(Case.ASSESSMENT)
        .hasOverdue("ISL-04/p1", "ISL-13/s1/c1", "ISL-17/p1", "ISL-17/p1/hours")
        .hasGap("ISL-04/p1", "2026-10-31")
        .hasNoGaps("2026-09-01", "2026-09-15")
        .hasNoNotices();
    assertThat(Case.SUPERVISION.assess(Case.SERVICE, TUE_2026_09_15)).hasNothingOverdue();
  }

  @Test
  void a_role_that_the_policy_does_not_know_is_noticed() {
    assertThat(Case.WIZARD).hasNotice(NoticeKind.UNKNOWN_ROLE, "p1");
  }

  @Test
  void a_time_line_has_its_outcomes_and_gaps() {
    assertThat(Case.ASSESSMENT)
        .timeline("ISL-04/p1")
        .isStanding()
        .hasOutcomes(Outcome.KEPT, Outcome.MISSED)
        .has("2026-09-30", Outcome.KEPT)
        .hasGaps("2026-09-01", "2026-12-01", "2026-10-31")
        .verdict()
        .isOverdue();
  }

  @Test
  void the_time_line_of_one_who_left_is_over() {
    assertThat(Case.SUPERVISION.assess(
            aPractitioner("p1")
                .from("2026-09-01")
                .leavesOn("2026-10-10")
                .withRole("case-manager")
                .supervisedOn("2026-09-15")
                .asAService(),
            Case.SAT_2026_11_21))
        .timeline("ISL-04/p1")
        .isOver();
  }

  @Test
  void an_agenda_has_its_entries_with_their_reasons() {
    assertThat(Agenda.of(Case.ASSESSMENT.inquiry(), "p1", Case.SAT_2026_11_21))
        .covers(Topic.CASE, "c1")
        .hasNoEntry(Topic.CASE, "c2")
        .hasNext("2026-12-31")
        .entry(Topic.CASE, "c1")
        .hasUrgency(Urgency.EVERY_SESSION)
        .isThereUnder("ISL-05")
        .because(containing("none is left out"), citing("ISL-05"));
  }

  @Test
  void an_answer_has_its_ruling_and_its_clauses() {
    Question reading =
        new Question.Read("p1", "p1", Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(Case.ASSESSMENT)
        .answering(reading)
        .hasRuling(Ruling.PERMITTED)
        .restsOn()
        .goesTo();
    assertThat(Case.ASSESSMENT.answer(reading)).hasRuling(Ruling.PERMITTED);
  }

  @Test
  void a_pack_has_its_clauses_words_and_days() {
    assertThat(Case.ISLINGTON)
        .knows(WordKind.ROLE, "case-manager")
        .isInForceOn("2016-10-01")
        .isNotInForceOn("2016-09-30")
        .clause("ISL-04")
        .hasForce(Force.MUST)
        .isOfKind(ClauseKind.STAFF_FREQUENCY)
        .cites("Frequency, 1st point")
        .asks(Frequency.class)
        .because(containing("calendar month"));
    assertThat(Small.PACK).hasClauses("X-01").clause("X-01").isUnquantified();
  }

  @Test
  void what_is_read_is_valid_or_has_its_problems() {
    String text = PackWriter.written(Small.PACK);
    assertThat(PackReader.parse("small.yaml", text)).isValid().isValid(Small.PACK);
    assertThat(PackReader.parse("small.yaml", text.replace("force: should", "force: shall")))
        .hasProblems(1)
        .hasProblem(containing("`shall`"), containing("should"), containing("small.yaml:"));
  }

  @Test
  void an_agreement_is_checked_with_all_its_problems() {
    assertThat(Case.bareChecked())
        .hasProblems(5)
        .hasProblem(containing("`responsibilities`"), citing("CSO-15"))
        .hasProblem(containing("doesn't say how often"), citing("CSO-16"));
    assertThat(Case.SUPERVISION.check(Case.BARE, Case.SERVICE, Case.SAT_2026_11_21))
        .isValid(Case.BARE);
  }

  @Test
  void an_explanation_has_its_steps() {
    assertThatExplanation(Case.ASSESSMENT.verdict("ISL-04/p1").orElseThrow().because())
        .hasSteps(6)
        .says(containing("September is done"));
  }

  @Test
  void nothing_is_overdue_by_0_days() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> days(0))
        .withMessage("amount must be at least 1: 0");
    assertThatNoException().isThrownBy(() -> workingDays(1));
  }
}
