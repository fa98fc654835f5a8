package io.github.supervisionkit.assertion;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Rule;
import java.util.ArrayList;
import java.util.List;

/** Assertions about one clause of a pack. */
public final class ClauseAssert extends ReasonedAssert<ClauseAssert, Clause> {

  ClauseAssert(Clause actual) {
    super(actual, ClauseAssert.class);
  }

  @Override
  String about() {
    return "clause `" + actual.id() + "`";
  }

  @Override
  List<String> reasons() {
    return List.of(actual.sentence());
  }

  /**
   * Verifies how strongly it speaks.
   *
   * @param force the force
   * @return these assertions
   * @throws AssertionError if it speaks otherwise
   */
  public ClauseAssert hasForce(Force force) {
    isNotNull();
    return expect(
        actual.force() == force,
        "force " + force.text(),
        "force " + actual.force().text());
  }

  /**
   * Verifies what it is about.
   *
   * @param kind the kind
   * @return these assertions
   * @throws AssertionError if it is about something else
   */
  public ClauseAssert isOfKind(ClauseKind kind) {
    isNotNull();
    return expect(
        actual.kind() == kind, "kind " + kind.text(), "kind " + actual.kind().text());
  }

  /**
   * Verifies where the document says it.
   *
   * @param place the place, as the pack writes it
   * @return these assertions
   * @throws AssertionError if the pack cites another place
   */
  public ClauseAssert cites(String place) {
    isNotNull();
    return expect(
        actual.citation().place().equals(place),
        "`" + place + "` cited",
        "`" + actual.citation().place() + "`");
  }

  /**
   * Verifies what kinds of rule it has.
   *
   * @param kinds the kinds of all its rules, in their order; none where nothing is to be computed
   * @return these assertions
   * @throws AssertionError if it has others
   */
  @SafeVarargs
  public final ClauseAssert asks(Class<? extends Rule>... kinds) {
    isNotNull();
    List<String> expected = new ArrayList<>();
    for (Class<? extends Rule> kind : kinds) {
      expected.add(kind.getSimpleName());
    }
    List<String> found =
        actual.rules().stream().map(rule -> rule.getClass().getSimpleName()).toList();
    return expect(found.equals(expected), "rules " + listed(expected), listed(found));
  }

  /**
   * Verifies that the document gives no number.
   *
   * @return these assertions
   * @throws AssertionError if it gives one
   */
  public ClauseAssert isUnquantified() {
    isNotNull();
    return expect(!actual.quantified(), "a clause without a number", "it has one");
  }
}
