package io.github.supervisionkit.assertion;

import io.github.supervisionkit.agenda.Agenda;
import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.question.Answer;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Verdict;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;

/** The door to all assertions of this package, and the words that they take. */
public final class SupervisionAssertions {

  private SupervisionAssertions() {}

  /**
   * Begins assertions about an assessment.
   *
   * @param actual the assessment
   * @return the assertions
   */
  public static AssessmentAssert assertThat(Assessment actual) {
    return new AssessmentAssert(actual);
  }

  /**
   * Begins assertions about a verdict.
   *
   * @param actual the verdict
   * @return the assertions
   */
  public static VerdictAssert assertThat(Verdict actual) {
    return new VerdictAssert(actual);
  }

  /**
   * Begins assertions about a time line.
   *
   * @param actual the time line
   * @return the assertions
   */
  public static TimelineAssert assertThat(Timeline actual) {
    return new TimelineAssert(actual);
  }

  /**
   * Begins assertions about an agenda.
   *
   * @param actual the agenda
   * @return the assertions
   */
  public static AgendaAssert assertThat(Agenda actual) {
    return new AgendaAssert(actual);
  }

  /**
   * Begins assertions about an answer to what a policy allows.
   *
   * @param actual the answer
   * @return the assertions
   */
  public static AnswerAssert assertThat(Answer actual) {
    return new AnswerAssert(actual);
  }

  /**
   * Begins assertions about a pack.
   *
   * @param actual the pack
   * @return the assertions
   */
  public static PackAssert assertThat(PolicyPack actual) {
    return new PackAssert(actual);
  }

  /**
   * Begins assertions about what was read or checked: an agreement, a pack, scenarios, or all problems with it.
   *
   * @param <P> the type of the problems
   * @param <T> the type of what is sound
   * @param actual what reading or checking gave
   * @return the assertions
   */
  public static <P, T> ValidationAssert<P, T> assertThat(Validation<Seq<P>, T> actual) {
    return new ValidationAssert<>(actual);
  }

  /**
   * Begins assertions about an explanation.
   *
   * @param actual the steps of the explanation
   * @return the assertions
   */
  public static ExplanationAssert assertThatExplanation(List<Step> actual) {
    return new ExplanationAssert(actual);
  }

  /**
   * Returns so many calendar days, as in {@code isOverdueBy(days(3))}.
   *
   * @param amount how many, at least 1
   * @return the lateness
   * @throws IllegalArgumentException if the amount is less than 1
   */
  public static Lateness days(int amount) {
    return new Lateness(amount, Lateness.Unit.CALENDAR_DAY);
  }

  /**
   * Returns so many working days, as in {@code isOverdueBy(workingDays(2))}.
   *
   * @param amount how many, at least 1
   * @return the lateness
   * @throws IllegalArgumentException if the amount is less than 1
   */
  public static Lateness workingDays(int amount) {
    return new Lateness(amount, Lateness.Unit.WORKING_DAY);
  }

  /**
   * Returns a wording: some sentence contains a fragment.
   *
   * @param fragment the fragment
   * @return the wording
   */
  public static Wording containing(String fragment) {
    return Wording.containing(fragment);
  }

  /**
   * Returns a wording: no sentence contains a fragment.
   *
   * @param fragment the fragment
   * @return the wording
   */
  public static Wording notContaining(String fragment) {
    return Wording.notContaining(fragment);
  }

  /**
   * Returns a wording: some sentence cites a clause.
   *
   * @param clause the clause's identifier
   * @return the wording
   */
  public static Wording citing(String clause) {
    return Wording.citing(clause);
  }

  /**
   * Returns a wording: the fragments come one after another, in one sentence or in several.
   *
   * @param fragments the fragments, in their order
   * @return the wording
   */
  public static Wording inOrder(String... fragments) {
    return Wording.inOrder(List.of(fragments));
  }
}
