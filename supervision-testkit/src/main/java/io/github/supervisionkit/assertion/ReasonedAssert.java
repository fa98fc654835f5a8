package io.github.supervisionkit.assertion;

import java.util.List;
import org.assertj.core.api.AbstractAssert;

/**
 * What all assertions of this package share: a message of what was expected, what was found, and the explanation.
 *
 * @param <S> the assertions themselves
 * @param <A> what they are about
 */
public abstract class ReasonedAssert<S extends ReasonedAssert<S, A>, A>
    extends AbstractAssert<S, A> {

  ReasonedAssert(A actual, Class<S> self) {
    super(actual, self);
  }

  /** What it is about, as the first line of a message says it. */
  abstract String about();

  /** The explanation that came with it, sentence by sentence. */
  abstract List<String> reasons();

  /**
   * Verifies that the explanation says something.
   *
   * @param wordings what it is to say, each for itself
   * @return these assertions
   * @throws AssertionError if it doesn't say one of them
   */
  public S because(Wording... wordings) {
    isNotNull();
    for (Wording wording : wordings) {
      expect(
          wording.fits(reasons()),
          wording.toString(),
          reasons().isEmpty() ? "no explanation" : "none such in the explanation");
    }
    return myself;
  }

  final S expect(boolean holds, String expected, String found) {
    if (!holds) {
      throw failureWithActualExpected(found, expected, "%s", message(expected, found));
    }
    return myself;
  }

  private String message(String expected, String found) {
    StringBuilder message = new StringBuilder()
        .append(about())
        .append("\nexpected: ")
        .append(expected)
        .append("\n   found: ")
        .append(found);
    String before = "\n because: ";
    for (String reason : reasons()) {
      message.append(before).append(reason);
      before = "\n          ";
    }
    return message.toString();
  }

  static String listed(List<?> things) {
    return things.isEmpty()
        ? "none"
        : String.join(", ", things.stream().map(Object::toString).toList());
  }
}
