package io.github.supervisionkit.law;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * An implementation that is wrong in one way, put to the law that is about it.
 *
 * @param law the number of the law
 * @param tried the law, asked of the implementation
 * @param told what the failure must say: what was looked at, what was found, what was expected
 */
record Wrong(String law, ThrowingCallable tried, List<String> told) {

  static Wrong caughtBy(String law, ThrowingCallable tried, String... told) {
    return new Wrong(law, tried, List.of(told));
  }

  @Override
  public String toString() {
    return law + ": " + String.join(" … ", told);
  }
}
