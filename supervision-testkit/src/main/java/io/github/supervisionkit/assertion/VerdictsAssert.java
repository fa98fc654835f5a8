package io.github.supervisionkit.assertion;

import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Assertions about several verdicts, which each narrowing makes fewer. */
public final class VerdictsAssert extends SupervisionAssert<VerdictsAssert, List<Verdict>> {

  private final String selection;

  VerdictsAssert(List<Verdict> actual, String selection) {
    super(actual, VerdictsAssert.class);
    this.selection = selection;
  }

  @Override
  String about() {
    return selection;
  }

  /**
   * Narrows to the verdicts about a person.
   *
   * @param person the person's identifier
   * @return assertions about these verdicts
   */
  public VerdictsAssert forPerson(String person) {
    return narrowed(
        verdict -> verdict.person().filter(person::equals).isPresent(), "of person", person);
  }

  /**
   * Narrows to the verdicts about a case.
   *
   * @param caseId the case's identifier
   * @return assertions about these verdicts
   */
  public VerdictsAssert forCase(String caseId) {
    return narrowed(
        verdict -> verdict.caseId().filter(caseId::equals).isPresent(), "of case", caseId);
  }

  /**
   * Narrows to the verdicts about a session.
   *
   * @param session the session's identifier
   * @return assertions about these verdicts
   */
  public VerdictsAssert forSession(String session) {
    return narrowed(
        verdict -> verdict.session().filter(session::equals).isPresent(), "of session", session);
  }

  /**
   * Narrows to the verdicts about an agreement.
   *
   * @param agreement the agreement's identifier
   * @return assertions about these verdicts
   */
  public VerdictsAssert forAgreement(String agreement) {
    return narrowed(
        verdict -> verdict.agreement().filter(agreement::equals).isPresent(),
        "of agreement",
        agreement);
  }

  /**
   * Narrows to the verdicts of a status.
   *
   * @param status the status
   * @return assertions about these verdicts
   */
  public VerdictsAssert withStatus(Status status) {
    return narrowed(verdict -> verdict.status() == status, "with status", status.text());
  }

  /**
   * Goes on with the verdict of a clause, of which there must be one and no more.
   *
   * @param clause the clause's identifier
   * @return assertions about the verdict
   * @throws AssertionError if there is none, or more than one
   */
  public VerdictAssert clause(String clause) {
    return one("under clause `" + clause + "`", verdict -> verdict.clause().equals(clause));
  }

  /**
   * Goes on with the verdict of a duty.
   *
   * @param duty the duty's identifier, such as {@code ISL-04/p1}
   * @return assertions about the verdict
   * @throws AssertionError if there is none
   */
  public VerdictAssert duty(String duty) {
    return one("of duty `" + duty + "`", verdict -> verdict.duty().equals(duty));
  }

  /**
   * Verifies that no verdict comes from a clause.
   *
   * @param clause the clause's identifier
   * @return these assertions
   * @throws AssertionError if there is one
   */
  public VerdictsAssert hasNoneUnder(String clause) {
    isNotNull();
    List<Verdict> found =
        actual.stream().filter(verdict -> verdict.clause().equals(clause)).toList();
    return expect(
        found.isEmpty(),
        "no verdict under clause `" + clause + "`",
        listed(found),
        Explained.verdicts(found));
  }

  /**
   * Verifies of which duties there are verdicts.
   *
   * @param duties the identifiers of all the duties, in any order
   * @return these assertions
   * @throws AssertionError if there are others, or one is missing
   */
  public VerdictsAssert areExactly(String... duties) {
    isNotNull();
    List<String> expected = List.of(duties).stream().sorted().toList();
    List<String> found = actual.stream().map(Verdict::duty).sorted().toList();
    return expect(
        found.equals(expected),
        "exactly " + listed(expected),
        listed(found),
        Explained.verdicts(actual.stream()
            .filter(verdict -> !expected.contains(verdict.duty()))
            .sorted(Comparator.comparing(Verdict::duty))
            .toList()));
  }

  /**
   * Verifies that there is no verdict.
   *
   * @return these assertions
   * @throws AssertionError if there is one
   */
  public VerdictsAssert isEmpty() {
    isNotNull();
    return expect(actual.isEmpty(), "no verdict", listed(actual), Explained.verdicts(actual));
  }

  private VerdictsAssert narrowed(Predicate<Verdict> which, String preposition, String value) {
    isNotNull();
    return new VerdictsAssert(
        actual.stream().filter(which).toList(), selection + " " + preposition + " `" + value + "`");
  }

  private VerdictAssert one(String which, Predicate<Verdict> wanted) {
    isNotNull();
    List<Verdict> found = actual.stream().filter(wanted).toList();
    expect(
        found.size() == 1,
        "one verdict " + which,
        found.isEmpty()
            ? actual.isEmpty() ? "no verdict at all" : "none among " + listed(actual)
            : found.size() + ": " + listed(found) + "; narrow by case or session, or name the duty",
        Explained.verdicts(found));
    return new VerdictAssert(found.get(0));
  }
}
