package io.github.supervisionkit.assertion;

import java.util.List;
import org.assertj.core.api.AbstractAssert;

/**
 * What all assertions of this package share: a message of what was expected, what was found, and the explanation.
 *
 * @param <S> the assertions themselves
 * @param <A> what they are about
 */
public abstract class SupervisionAssert<S extends SupervisionAssert<S, A>, A>
    extends AbstractAssert<S, A> {

  SupervisionAssert(A actual, Class<S> self) {
    super(actual, self);
  }

  /** What it is about, as the first line of a message says it. */
  abstract String about();

  final S expect(boolean holds, String expected, String found, List<String> because) {
    if (!holds) {
      throw failureWithActualExpected(found, expected, "%s", message(expected, found, because));
    }
    return myself;
  }

  private String message(String expected, String found, List<String> because) {
    StringBuilder message = new StringBuilder()
        .append(about())
        .append("\nexpected: ")
        .append(expected)
        .append("\n   found: ")
        .append(found);
    String before = "\n because: ";
    for (String reason : because) {
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
