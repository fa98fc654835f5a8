package io.github.supervisionkit.assertion;

import static io.github.supervisionkit.assertion.SupervisionAssertions.assertThat;
import static io.github.supervisionkit.assertion.SupervisionAssertions.assertThatExplanation;
import static io.github.supervisionkit.assertion.SupervisionAssertions.notContaining;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.supervisionkit.agenda.Topic;
import io.github.supervisionkit.assessment.NoticeKind;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A failure about several things closes with the explanation of each that is not as expected, and of no other. */
class ExplainedFailuresTest {

  private static final LocalDate WED_2026_09_23 = LocalDate.of(2026, 9, 23);

  static Stream<Arguments> failures() {
    String c1 =
        " because: case c1 (every session)\n            Each open case comes up at each formal"
            + " session; none is left out. (must) (ISL-05, Frequency, 3rd point)";
    return Stream.of(
        arguments(
            "overdue and not expected",
            call(() -> assertThat(Case.ASSESSMENT)
                .hasOverdue("ISL-04/p1", "ISL-13/s1/c1", "ISL-17/p1/hours")),
            told("ISL-17/p1")),
        arguments(
            "expected and not overdue",
            call(() -> assertThat(Case.ASSESSMENT)
                .hasOverdue(
                    "ISL-04/p1", "ISL-05/c1", "ISL-13/s1/c1", "ISL-17/p1", "ISL-17/p1/hours")),
            told("ISL-05/c1")),
        arguments(
            "nothing expected",
            call(() -> assertThat(Case.ASSESSMENT).hasNothingOverdue()),
            told("ISL-04/p1", "ISL-13/s1/c1", "ISL-17/p1", "ISL-17/p1/hours")),
        arguments(
            "a gap that there isn't",
            call(() -> assertThat(Case.ASSESSMENT).hasGap("ISL-04/p1", "2026-09-30")),
            told("ISL-04/p1")),
        arguments(
            "a gap that there is",
            call(() -> assertThat(Case.ASSESSMENT).hasNoGaps("2026-09-16", "2026-09-23")),
            told("ISL-13/s1/c1")
                .replaceFirst("because: .*", "because: ISL-13/s1/c1 missed 2026-09-22")),
        arguments(
            "a notice",
            call(() -> assertThat(Case.WIZARD).hasNoNotices()),
            " because: unknown-role about `p1`\n            it says `wizard`"),
        arguments(
            "another notice",
            call(() -> assertThat(Case.WIZARD).hasNotice(NoticeKind.UNKNOWN_ROLE, "p2")),
            " because: unknown-role about `p1`\n            it says `wizard`"),
        arguments(
            "a verdict under a clause",
            call(() -> assertThat(Case.ASSESSMENT).forCase("c1").hasNoneUnder("ISL-05")),
            told("ISL-05/c1")),
        arguments(
            "verdicts beside the expected ones",
            call(() -> assertThat(Case.ASSESSMENT)
                .forPerson("p1")
                .withStatus(Status.OVERDUE)
                .areExactly("ISL-17/p1", "ISL-17/p1/hours")),
            told("ISL-04/p1")),
        arguments(
            "a verdict where there should be none",
            call(() ->
                assertThat(Case.ASSESSMENT).verdicts().withStatus(Status.MET).isEmpty()),
            told("ISL-05/c1")),
        arguments(
            "two verdicts where there should be one",
            call(() -> assertThat(Case.ASSESSMENT).forPerson("p1").clause("ISL-17")),
            told("ISL-17/p1", "ISL-17/p1/hours")),
        arguments(
            "an entry that should not be there",
            call(() -> WrongAboutViews.agenda().hasNoEntry(Topic.CASE, "c1")),
            c1),
        arguments(
            "an entry beside the expected ones",
            call(() -> WrongAboutViews.agenda().covers(Topic.CASE)),
            c1),
        arguments(
            "an entry about another case",
            call(() -> WrongAboutViews.agenda().entry(Topic.CASE, "c2")),
            c1),
        arguments(
            "the day on which a pack begins",
            call(() -> assertThat(Case.ISLINGTON).isInForceOn("2016-09-30")),
            " because: " + dating()),
        arguments(
            "a clause beside the expected ones",
            call(() -> assertThat(Small.PACK).hasClauses("X-02")),
            " because: Everyone is kind. (X-01, Page 1)"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void a_failure_closes_with_the_reasons_of_what_is_wrong(
      String what, ThrowingCallable failing, String because) {
    assertThatThrownBy(failing)
        .isInstanceOf(AssertionError.class)
        .message()
        .matches("(?s)[^\n]*\nexpected: [^\n]*\n   found: [^\n]*\n because: .*")
        .endsWith("\n" + because);
  }

  @Test
  void nothing_overdue_is_told_with_each_duty_and_its_explanation() {
    assertThatThrownBy(() ->
            assertThat(Case.SUPERVISION.assess(Case.SERVICE, WED_2026_09_23)).hasNothingOverdue())
        .hasMessage("""
            assessment under `islington-yos` as of 2026-09-23
            expected: overdue: none
               found: ISL-13/s1/c1
             because: ISL-13/s1/c1 overdue by 1 day (1 working day), limit 2026-09-22
                        case c1 was discussed at check-in depth in session s1 on 15 September 2026
                        within 5 working days (ISL-13, Frequency, 7th and 8th points): day 1 is Wednesday 16 September 2026, day 5 Tuesday 22 September 2026
                        not done as of 23 September 2026
                        the limit passed 1 day ago, 1 working day""");
  }

  static Stream<ThrowingCallable> unexplained() {
    return Stream.of(
        () -> assertThatExplanation(List.of()).because(notContaining("November")),
        () -> assertThatExplanation(List.of()).says(notContaining("November")),
        () -> assertThat(Verdict.builder()
                .from(WrongAboutVerdicts.undetermined())
                .because(List.of())
                .build())
            .because(notContaining("November")),
        () -> assertThat(Case.SUPERVISION.check(Case.BARE, Case.SERVICE, Case.SAT_2026_11_21))
            .because(notContaining("November")));
  }

  @ParameterizedTest
  @MethodSource("unexplained")
  void no_explanation_can_be_said_not_to_contain_anything(ThrowingCallable failing) {
    assertThatThrownBy(failing)
        .hasMessageEndingWith(
            "\nexpected: no sentence containing `November`\n   found: no explanation");
  }

  private static ThrowingCallable call(ThrowingCallable failing) {
    return failing;
  }

  /** What a message says of duties: how each stands, and below it its steps. */
  private static String told(String... duties) {
    return " because: "
        + String.join(
            "\n          ",
            Stream.of(duties)
                .map(duty -> Case.ASSESSMENT.verdict(duty).orElseThrow())
                .flatMap(verdict -> Stream.concat(
                    Stream.of(verdict.duty() + " " + StandingWords.of(verdict)),
                    verdict.because().stream().map(Step::text).map(text -> "  " + text)))
                .toList());
  }

  private static String dating() {
    return Case.ISLINGTON
        .clause("ISL-01")
        .map(clause -> clause.sentence() + " (ISL-01, " + clause.citation().place() + ")")
        .orElseThrow();
  }
}
