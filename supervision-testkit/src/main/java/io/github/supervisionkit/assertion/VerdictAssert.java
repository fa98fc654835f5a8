package io.github.supervisionkit.assertion;

import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Assertions about how one duty stands. */
public final class VerdictAssert extends ReasonedAssert<VerdictAssert, Verdict> {

  VerdictAssert(Verdict actual) {
    super(actual, VerdictAssert.class);
  }

  @Override
  String about() {
    return "duty `" + actual.duty() + "`";
  }

  @Override
  List<String> reasons() {
    return Explained.texts(actual.because());
  }

  /**
   * Verifies how it stands.
   *
   * @param status the status
   * @return these assertions
   * @throws AssertionError if it stands otherwise
   */
  public VerdictAssert hasStatus(Status status) {
    isNotNull();
    return expect(actual.status() == status, status.text(), StandingWords.of(actual));
  }

  /**
   * Verifies that it is kept, and that the next limit lies ahead.
   *
   * @return these assertions
   * @throws AssertionError if it stands otherwise
   */
  public VerdictAssert isMet() {
    return hasStatus(Status.MET);
  }

  /**
   * Verifies that its limit has passed and it is not done.
   *
   * @return these assertions
   * @throws AssertionError if it stands otherwise
   */
  public VerdictAssert isOverdue() {
    return hasStatus(Status.OVERDUE);
  }

  /**
   * Verifies that it is overdue, and by how much exactly.
   *
   * @param lateness by how many days or working days
   * @return these assertions
   * @throws AssertionError if it is not overdue, or by more or less, or if nobody can say by how many working days
   */
  public VerdictAssert isOverdueBy(Lateness lateness) {
    isNotNull();
    OptionalInt found = lateness.unit() == Lateness.Unit.WORKING_DAY
        ? actual.overdueWorkingDays()
        : actual.overdueDays();
    return expect(
        actual.status() == Status.OVERDUE
            && found.isPresent()
            && found.getAsInt() == lateness.amount(),
        "overdue by " + lateness,
        StandingWords.of(actual));
  }

  /**
   * Verifies that it is a finding: something is wrong, and what.
   *
   * @param problems what the problems are about, in their order, such as {@code private}; none where that doesn't matter
   * @return these assertions
   * @throws AssertionError if it is no finding, or another one
   */
  public VerdictAssert isBreached(String... problems) {
    hasStatus(Status.BREACHED);
    List<String> found = actual.problems().stream().map(Shortcoming::what).toList();
    return expect(
        problems.length == 0 || found.equals(List.of(problems)),
        "breached, problems " + listed(List.of(problems)),
        StandingWords.of(actual));
  }

  /**
   * Verifies that a fact is missing, and that the verdict says which.
   *
   * @param fragments what the missing facts contain, each in one of them; none where that doesn't matter
   * @return these assertions
   * @throws AssertionError if no fact is missing, or not these
   */
  public VerdictAssert isUndetermined(String... fragments) {
    hasStatus(Status.UNDETERMINED);
    for (String fragment : fragments) {
      expect(
          actual.missing().stream().anyMatch(fact -> fact.contains(fragment)),
          "undetermined, missing `" + fragment + "`",
          StandingWords.of(actual));
    }
    return this;
  }

  /**
   * Verifies the last day on which it is kept.
   *
   * @param limit the day, that day included
   * @return these assertions
   * @throws AssertionError if it is another day, or none
   */
  public VerdictAssert hasLimit(LocalDate limit) {
    isNotNull();
    return expectTime("limit", actual.limit(), limit);
  }

  /**
   * Verifies the last day on which it is kept.
   *
   * @param limit the day, such as {@code 2026-11-30}
   * @return these assertions
   * @throws AssertionError if it is another day, or none
   */
  public VerdictAssert hasLimit(String limit) {
    return hasLimit(LocalDate.parse(limit));
  }

  /**
   * Verifies the last instant at which it is kept, where hours are counted.
   *
   * @param limit the instant with its offset, such as {@code 2026-10-06T11:30:00+01:00}
   * @return these assertions
   * @throws AssertionError if it is another instant, or a day
   */
  public VerdictAssert hasLimitAt(String limit) {
    isNotNull();
    return expectTime(
        "limit",
        actual.limitAt().map(OffsetDateTime::toInstant),
        OffsetDateTime.parse(limit).toInstant());
  }

  /**
   * Verifies that it has no limit, neither a day nor an instant.
   *
   * @return these assertions
   * @throws AssertionError if it has one
   */
  public VerdictAssert hasNoLimit() {
    isNotNull();
    return expect(
        actual.limit().isEmpty() && actual.limitAt().isEmpty(),
        "no limit",
        StandingWords.of(actual));
  }

  /**
   * Verifies the last working day on or before the limit.
   *
   * @param day the day, such as {@code 2026-11-27}
   * @return these assertions
   * @throws AssertionError if it is another day, or none
   */
  public VerdictAssert hasLastPracticalDay(String day) {
    isNotNull();
    return expectTime("last practical day", actual.lastPracticalDay(), LocalDate.parse(day));
  }

  /**
   * Verifies the day from which the limit is measured.
   *
   * @param day the day, such as {@code 2026-11-03}
   * @return these assertions
   * @throws AssertionError if it is another day, or none
   */
  public VerdictAssert isMeasuredFrom(String day) {
    isNotNull();
    return expectTime("measured from", actual.measuredFrom(), LocalDate.parse(day));
  }

  /**
   * Verifies the day on which it was done.
   *
   * @param day the day, such as {@code 2026-11-03}
   * @return these assertions
   * @throws AssertionError if it is another day, or none
   */
  public VerdictAssert isDoneOn(String day) {
    isNotNull();
    return expectTime("done", actual.done(), LocalDate.parse(day));
  }

  /**
   * Verifies how strongly its clause speaks.
   *
   * @param force the force
   * @return these assertions
   * @throws AssertionError if it is another
   */
  public VerdictAssert hasForce(Force force) {
    isNotNull();
    return expect(
        actual.force() == force,
        "force " + force.text(),
        "force " + actual.force().text());
  }

  /**
   * Verifies that its limit is the earliest of its subject and stream.
   *
   * @return these assertions
   * @throws AssertionError if another one is
   */
  public VerdictAssert isBinding() {
    isNotNull();
    return expect(actual.binding(), "a binding limit", "a limit that does not bind");
  }

  /**
   * Verifies that an event was passed over, and why.
   *
   * @param session the session, or the record's reference
   * @param why what the reason says, each for itself
   * @return these assertions
   * @throws AssertionError if it was not passed over, or for another reason
   */
  public VerdictAssert passesOver(String session, Wording... why) {
    isNotNull();
    List<String> reasons = actual.passedOver().stream()
        .filter(event -> event.session().equals(session))
        .map(event -> event.why().text())
        .toList();
    expect(
        !reasons.isEmpty(),
        "`" + session + "` passed over",
        "passed over: "
            + listed(actual.passedOver().stream().map(one -> one.session()).toList()));
    for (Wording wording : why) {
      expect(
          wording.fits(reasons),
          "`" + session + "` passed over with " + wording,
          "passed over with `" + String.join(" ", reasons) + "`");
    }
    return this;
  }

  private <D> VerdictAssert expectTime(String what, Optional<D> found, D expected) {
    return expect(
        found.filter(expected::equals).isPresent(),
        what + " " + expected,
        what + " " + found.map(Object::toString).orElse("none") + " (" + StandingWords.of(actual)
            + ")");
  }
}
