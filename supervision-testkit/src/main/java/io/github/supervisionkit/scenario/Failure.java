package io.github.supervisionkit.scenario;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One thing that is not as a scenario expects.
 *
 * @param expected what was expected, as a phrase
 * @param found what was found instead, as a phrase
 * @param explanation the explanation that came with what was found, sentence by sentence
 */
public record Failure(String expected, String found, List<String> explanation)
    implements Serializable {

  /**
   * Copies the explanation in.
   *
   * @param expected what was expected
   * @param found what was found instead
   * @param explanation the explanation that came with it
   */
  public Failure {
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(found, "found");
    explanation = List.copyOf(explanation);
  }

  /** The failure with more to explain it. */
  Failure explainedBy(List<String> more) {
    return new Failure(
        expected, found, Stream.concat(explanation.stream(), more.stream()).toList());
  }

  /** Returns the failure in words, the explanation in lines of their own. */
  @Override
  public String toString() {
    StringBuilder words =
        new StringBuilder("expected ").append(expected).append(", found ").append(found);
    explanation.forEach(step -> words.append("\n    ").append(step));
    return words.toString();
  }
}
