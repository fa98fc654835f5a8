package io.github.supervisionkit.assertion;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Gap;
import io.github.supervisionkit.assessment.NoticeKind;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Assertions about how a whole service stands. */
public final class AssessmentAssert extends SupervisionAssert<AssessmentAssert, Assessment> {

  AssessmentAssert(Assessment actual) {
    super(actual, AssessmentAssert.class);
  }

  @Override
  String about() {
    return "assessment under `" + actual.inquiry().pack().id() + "` as of " + actual.asOf();
  }

  /**
   * Goes on with all verdicts.
   *
   * @return assertions about them
   */
  public VerdictsAssert verdicts() {
    isNotNull();
    return new VerdictsAssert(actual.verdicts(), "verdicts as of " + actual.asOf());
  }

  /**
   * Goes on with the verdicts about a person.
   *
   * @param person the person's identifier
   * @return assertions about these verdicts
   */
  public VerdictsAssert forPerson(String person) {
    return verdicts().forPerson(person);
  }

  /**
   * Goes on with the verdicts about a case.
   *
   * @param caseId the case's identifier
   * @return assertions about these verdicts
   */
  public VerdictsAssert forCase(String caseId) {
    return verdicts().forCase(caseId);
  }

  /**
   * Goes on with the verdicts about a session.
   *
   * @param session the session's identifier
   * @return assertions about these verdicts
   */
  public VerdictsAssert forSession(String session) {
    return verdicts().forSession(session);
  }

  /**
   * Goes on with the verdicts about an agreement.
   *
   * @param agreement the agreement's identifier
   * @return assertions about these verdicts
   */
  public VerdictsAssert forAgreement(String agreement) {
    return verdicts().forAgreement(agreement);
  }

  /**
   * Goes on with the verdict of a duty.
   *
   * @param duty the duty's identifier, such as {@code ISL-04/p1}
   * @return assertions about the verdict
   * @throws AssertionError if there is none
   */
  public VerdictAssert duty(String duty) {
    return verdicts().duty(duty);
  }

  /**
   * Goes on with the time line of a duty, also of one that has ended.
   *
   * @param duty the duty's identifier
   * @return assertions about the time line
   * @throws AssertionError if there is none
   */
  public TimelineAssert timeline(String duty) {
    isNotNull();
    List<Timeline> found = actual.timelines().stream()
        .filter(timeline -> timeline.verdict().duty().equals(duty))
        .toList();
    expect(
        !found.isEmpty(),
        "a time line of duty `" + duty + "`",
        "none among "
            + listed(actual.timelines().stream()
                .map(timeline -> timeline.verdict().duty())
                .toList()),
        List.of());
    return new TimelineAssert(found.get(0));
  }

  /**
   * Goes on with the answer to a question.
   *
   * @param question the question
   * @return assertions about the answer
   */
  public AnswerAssert answering(Question question) {
    isNotNull();
    return new AnswerAssert(actual.answer(question));
  }

  /**
   * Verifies what is overdue.
   *
   * @param duties the identifiers of all duties that are overdue, in any order; none where nothing is to be
   * @return these assertions
   * @throws AssertionError if something else is overdue, or one of these isn't
   */
  public AssessmentAssert hasOverdue(String... duties) {
    isNotNull();
    List<String> expected = List.of(duties).stream().sorted().toList();
    List<String> found = actual.overdue().stream().map(Verdict::duty).sorted().toList();
    return expect(
        found.equals(expected),
        "overdue: " + listed(expected),
        listed(found),
        Explained.verdicts(actual.verdicts().stream()
            .filter(verdict -> found.contains(verdict.duty()) != expected.contains(verdict.duty()))
            .sorted(Comparator.comparing(Verdict::duty))
            .toList()));
  }

  /**
   * Verifies that nothing is overdue.
   *
   * @return these assertions
   * @throws AssertionError if something is
   */
  public AssessmentAssert hasNothingOverdue() {
    return hasOverdue();
  }

  /**
   * Verifies that the history of gaps has a duty's gap.
   *
   * @param duty the duty's identifier
   * @param day the limit of what was missed, late or excused, or the day of a breach, such as {@code 2026-10-31}
   * @return these assertions
   * @throws AssertionError if there is no such gap
   */
  public AssessmentAssert hasGap(String duty, String day) {
    isNotNull();
    LocalDate of = LocalDate.parse(day);
    List<Gap> gaps = actual.history(LocalDate.MIN, LocalDate.MAX);
    return expect(
        gaps.stream().anyMatch(gap -> gap.of().duty().equals(duty) && gap.day().equals(of)),
        "a gap of duty `" + duty + "` on " + day,
        words(gaps),
        Explained.verdicts(actual.verdict(duty).stream().toList()));
  }

  /**
   * Verifies that a range of days has no gap.
   *
   * @param from the first day, such as {@code 2026-01-01}
   * @param until the first day after the range
   * @return these assertions
   * @throws AssertionError if there is one
   */
  public AssessmentAssert hasNoGaps(String from, String until) {
    isNotNull();
    List<Gap> gaps = actual.history(LocalDate.parse(from), LocalDate.parse(until));
    return expect(
        gaps.isEmpty(),
        "no gap from " + from + " until " + until,
        words(gaps),
        Explained.gaps(gaps));
  }

  /**
   * Verifies that the reader is told of something.
   *
   * @param what what it is
   * @param about the identifier of what it is about
   * @return these assertions
   * @throws AssertionError if there is no such notice
   */
  public AssessmentAssert hasNotice(NoticeKind what, String about) {
    isNotNull();
    return expect(
        actual.notices().stream()
            .anyMatch(notice -> notice.what() == what && notice.about().equals(about)),
        "a notice " + what.text() + " about `" + about + "`",
        notices(),
        Explained.notices(actual.notices()));
  }

  /**
   * Verifies that there is nothing that the reader should know beside the verdicts.
   *
   * @return these assertions
   * @throws AssertionError if there is a notice
   */
  public AssessmentAssert hasNoNotices() {
    isNotNull();
    return expect(
        actual.notices().isEmpty(), "no notice", notices(), Explained.notices(actual.notices()));
  }

  private String notices() {
    return "notices: " + listed(actual.notices().stream().map(Explained::words).toList());
  }

  private static String words(List<Gap> gaps) {
    return "gaps: " + listed(gaps.stream().map(Explained::words).toList());
  }
}
