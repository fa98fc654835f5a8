package io.github.supervisionkit.assertion;

import io.github.supervisionkit.source.Step;
import java.util.List;

/** Assertions about an explanation. */
public final class ExplanationAssert extends ReasonedAssert<ExplanationAssert, List<Step>> {

  ExplanationAssert(List<Step> actual) {
    super(actual, ExplanationAssert.class);
  }

  @Override
  String about() {
    return "the explanation";
  }

  @Override
  List<String> reasons() {
    return Explained.texts(actual);
  }

  /**
   * Verifies what the explanation says; the same as {@link #because}.
   *
   * @param wordings what it is to say, each for itself
   * @return these assertions
   * @throws AssertionError if it doesn't say one of them
   */
  public ExplanationAssert says(Wording... wordings) {
    return because(wordings);
  }

  /**
   * Verifies how many steps the explanation has.
   *
   * @param steps how many
   * @return these assertions
   * @throws AssertionError if it has more or fewer
   */
  public ExplanationAssert hasSteps(int steps) {
    isNotNull();
    return expect(
        actual.size() == steps, steps == 1 ? "1 step" : steps + " steps", actual.size() + "");
  }
}
