package io.github.supervisionkit.assertion;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.provider.Arguments;

/** One row of the tables of failing assertions. */
final class FailingAssertion {

  private FailingAssertion() {}

  static Arguments row(ThrowingCallable failing, String about, String expected, String found) {
    return Arguments.of(failing, about, expected, found);
  }
}
