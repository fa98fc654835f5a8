package io.github.supervisionkit.assertion;

import static io.github.supervisionkit.assertion.SupervisionAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.supervisionkit.agenda.Topic;
import io.github.supervisionkit.agenda.Urgency;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

/** Each assertion says what it is about, what was expected, what was found, and the explanation. */
class AssertionMessagesTest {

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource({
    "io.github.supervisionkit.assertion.WrongAboutVerdicts#ofVerdicts",
    "io.github.supervisionkit.assertion.WrongAboutVerdicts#ofAssessments",
    "io.github.supervisionkit.assertion.WrongAboutViews#ofTimelines",
    "io.github.supervisionkit.assertion.WrongAboutViews#ofAgendas",
    "io.github.supervisionkit.assertion.WrongAboutViews#ofAnswersAndPacks",
    "io.github.supervisionkit.assertion.WrongAboutViews#ofValidations"
  })
  void a_failure_says_about_what_what_was_expected_and_what_was_found(
      ThrowingCallable failing, String about, String expected, String found) {
    assertThatThrownBy(failing).isInstanceOfSatisfying(AssertionFailedError.class, error -> {
      assertThat(String.valueOf(error.getMessage()).lines().limit(3))
          .containsExactly(about, "expected: " + expected, "   found: " + found);
      assertThat(error.getExpected().getStringRepresentation()).isEqualTo(expected);
      assertThat(error.getActual().getStringRepresentation()).isEqualTo(found);
    });
  }

  @Test
  void a_failure_closes_with_the_explanation() {
    assertThatThrownBy(() -> WrongAboutVerdicts.verdict("ISL-04/p1").isMet()).hasMessage("""
            duty `ISL-04/p1`
            expected: met
               found: overdue by 21 days (15 working days), limit 2026-10-31
             because: Whoever holds cases has formal one-to-one case supervision at least once in every calendar month. (ISL-04, Frequency, 1st point)
                      covered by the policy: It covers everybody in the service, permanent or agency; a case manager is whoever holds cases. (ISL-02)
                      held on 15 September 2026, so September is done; October comes next
                      so the limit is Saturday 31 October 2026
                      the last working day before it is Friday 30 October 2026
                      on 21 November 2026 it is overdue by 21 days, 15 of them working days""");
  }

  @Test
  void a_failure_about_an_entry_closes_with_its_reasons() {
    assertThatThrownBy(
            () -> WrongAboutViews.agenda().entry(Topic.CASE, "c1").hasUrgency(Urgency.DUE))
        .hasMessage("""
            agenda of `p1` on 2026-11-21, entry case c1
            expected: due
               found: every session
             because: Each open case comes up at each formal session; none is left out. (must) (ISL-05, Frequency, 3rd point)""");
  }

  @Test
  void a_refusal_that_was_not_expected_is_told_with_all_its_problems() {
    assertThatThrownBy(() -> assertThat(Case.bareChecked()).isValid())
        .hasMessageContaining("`responsibilities`: ")
        .hasMessageContaining("\n          `frequency`: agreement `x1` doesn't say how often;");
  }

  @Test
  void a_description_stands_before_the_message() {
    assertThatThrownBy(
            () -> WrongAboutVerdicts.verdict("ISL-04/p1").as("the first month").isMet())
        .hasMessageStartingWith("[the first month] duty `ISL-04/p1`\nexpected: met");
  }

  @Test
  void softly_all_that_does_not_hold_is_told_at_once() {
    assertThatThrownBy(() -> SoftAssertions.assertSoftly(softly -> {
          softly.check(
              () -> assertThat(Case.ASSESSMENT).forPerson("p1").clause("ISL-04").isMet());
          softly.check(() -> assertThat(Case.ASSESSMENT).hasNothingOverdue());
          softly.check(() -> assertThat(Case.ASSESSMENT).hasNoNotices());
        }))
        .hasMessageContaining("Multiple Failures (2 failures)")
        .hasMessageContaining("duty `ISL-04/p1`\nexpected: met")
        .hasMessageContaining("expected: overdue: none");
  }
}
