package io.github.supervisionkit.assertion;

import static io.github.supervisionkit.assertion.SupervisionAssertions.assertThat;
import static io.github.supervisionkit.assertion.SupervisionAssertions.assertThatExplanation;
import static io.github.supervisionkit.assertion.SupervisionAssertions.citing;
import static io.github.supervisionkit.assertion.SupervisionAssertions.containing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.agenda.Agenda;
import io.github.supervisionkit.agenda.Topic;
import io.github.supervisionkit.agenda.Urgency;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.question.Ruling;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.provider.Arguments;

/** Assertions about time lines, agendas, answers, packs and refusals that do not hold, with what they say. */
final class WrongAboutViews {

  private static final String LINE = "time line of duty `ISL-04/p1`";

  private static final Agenda AGENDA =
      Agenda.of(Case.ASSESSMENT.inquiry(), "p1", Case.SAT_2026_11_21);

  private WrongAboutViews() {}

  static TimelineAssert timeline() {
    return assertThat(Case.ASSESSMENT).timeline("ISL-04/p1");
  }

  static AgendaAssert agenda() {
    return assertThat(AGENDA);
  }

  static AnswerAssert answer() {
    return assertThat(Case.ASSESSMENT)
        .answering(
            new Question.Read("p1", "p1", Optional.empty(), Optional.empty(), Optional.empty()));
  }

  static List<Arguments> ofTimelines() {
    String both = "kept 2026-09-15, limit 2026-09-30; missed, limit 2026-10-31";
    return List.of(
        FailingAssertion.row(
            () -> timeline().hasOutcomes(Outcome.KEPT), LINE, "outcomes kept", both),
        FailingAssertion.row(
            () -> assertThat(Timeline.standing(WrongAboutVerdicts.undetermined(), List.of()))
                .hasOutcomes(Outcome.LATE),
            "time line of duty `ISL-16/p1`",
            "outcomes late",
            "no occurrence"),
        FailingAssertion.row(
            () -> timeline().has("2026-10-31", Outcome.LATE),
            LINE,
            "late with limit 2026-10-31",
            both),
        FailingAssertion.row(
            () -> timeline().hasGaps("2026-01-01", "2027-01-01"),
            LINE,
            "gaps from 2026-01-01 until 2027-01-01: none",
            "2026-10-31"),
        FailingAssertion.row(() -> timeline().isOver(), LINE, "a duty that has ended", "it stands"),
        FailingAssertion.row(
            () -> assertThat(Timeline.ended(WrongAboutVerdicts.undetermined(), List.of()))
                .isStanding(),
            "time line of duty `ISL-16/p1`",
            "a duty that stands",
            "it has ended"));
  }

  static List<Arguments> ofAgendas() {
    String agenda = "agenda of `p1` on 2026-11-21";
    String entry = agenda + ", entry case c1";
    return List.of(
        FailingAssertion.row(
            () -> agenda().covers(Topic.CASE, "c1", "c2"), agenda, "case: c1, c2", "c1"),
        FailingAssertion.row(
            () -> agenda().covers(Topic.MATTER, "x1"), agenda, "matter: x1", "none"),
        FailingAssertion.row(
            () -> agenda().entry(Topic.CASE, "c2"),
            agenda,
            "an entry case c2",
            SupervisionAssert.listed(AGENDA.entries())),
        FailingAssertion.row(
            () -> agenda().hasNoEntry(Topic.CASE, "c1"),
            agenda,
            "no entry case c1",
            "case c1 (every session)"),
        FailingAssertion.row(
            () -> agenda().hasNext("2026-11-30"),
            agenda,
            "next session by 2026-11-30",
            "next session by 2026-12-31"),
        FailingAssertion.row(
            () -> agenda().entry(Topic.CASE, "c1").hasUrgency(Urgency.OVERDUE),
            entry,
            "overdue",
            "every session"),
        FailingAssertion.row(
            () -> agenda().entry(Topic.CASE, "c1").hasLimit("2026-11-30"),
            entry,
            "limit 2026-11-30",
            "limit none"),
        FailingAssertion.row(
            () -> agenda().entry(Topic.CASE, "c1").isThereUnder("ISL-06"),
            entry,
            "under ISL-06",
            "ISL-05"));
  }

  static List<Arguments> ofAnswersAndPacks() {
    String pack = "pack `small` 1.0";
    String clause = "clause `X-01`";
    ClauseAssert small = assertThat(Small.PACK).clause("X-01");
    return List.of(
        FailingAssertion.row(
            () -> answer().hasRuling(Ruling.ASK), "the answer", "ask", "permitted"),
        FailingAssertion.row(
            () -> answer().restsOn("ISL-04"), "the answer", "under ISL-04", "none"),
        FailingAssertion.row(
            () -> answer().goesTo("team-manager m1"), "the answer", "to team-manager m1", "none"),
        FailingAssertion.row(
            () -> assertThat(Small.PACK).clause("X-02"), pack, "a clause `X-02`", "X-01"),
        FailingAssertion.row(
            () -> assertThat(Small.PACK).hasClauses("X-02"), pack, "clauses X-02", "X-01"),
        FailingAssertion.row(
            () -> assertThat(Small.PACK).knows(WordKind.ROLE, "manager"),
            pack,
            "the role `manager`",
            "none"),
        FailingAssertion.row(
            () -> assertThat(Small.PACK).isNotInForceOn("2026-01-01"),
            pack,
            "not in force on 2026-01-01",
            "in force without a beginning"),
        FailingAssertion.row(
            () -> assertThat(Case.ISLINGTON).isInForceOn("2016-09-30"),
            "pack `islington-yos` 1.0",
            "in force on 2016-09-30",
            "in force from 2016-10-01"),
        FailingAssertion.row(
            () -> small.hasForce(Force.MUST), clause, "force must", "force should"),
        FailingAssertion.row(
            () -> small.isOfKind(ClauseKind.SCOPE), clause, "kind scope", "kind metadata"),
        FailingAssertion.row(() -> small.cites("Page 2"), clause, "`Page 2` cited", "`Page 1`"),
        FailingAssertion.row(
            () -> assertThat(Case.ISLINGTON).clause("ISL-04").asks(),
            "clause `ISL-04`",
            "rules none",
            "Frequency"),
        FailingAssertion.row(
            () -> assertThat(Case.ISLINGTON).clause("ISL-04").isUnquantified(),
            "clause `ISL-04`",
            "a clause without a number",
            "it has one"));
  }

  static List<Arguments> ofValidations() {
    String refused = "what was refused";
    return List.of(
        FailingAssertion.row(
            () -> assertThat(Case.bareChecked()).isValid(), refused, "no problem", "5 problems"),
        FailingAssertion.row(
            () -> assertThat(Case.bareChecked()).hasProblems(1),
            refused,
            "1 problem",
            "5 problems"),
        FailingAssertion.row(
            () -> assertThat(Case.bareChecked()).hasProblem(containing("`form`"), citing("CSO-15")),
            refused,
            "a problem with a sentence containing `form` and a sentence citing `CSO-15`"
                .replace("`form`", "``form``"),
            "none such in 5 problems"),
        FailingAssertion.row(
            () -> assertThatExplanation(List.of(Step.of("because it is so"))).hasSteps(2),
            "the explanation",
            "2 steps",
            "1"),
        FailingAssertion.row(
            () -> assertThatExplanation(List.of()).says(containing("so")),
            "the explanation",
            "a sentence containing `so`",
            "no explanation"));
  }
}
