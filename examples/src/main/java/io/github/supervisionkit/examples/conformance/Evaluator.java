package io.github.supervisionkit.examples.conformance;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Whatever answers the question of a vector. */
public interface Evaluator {

  /**
   * Answers a question.
   *
   * @param vector the question; its own verdicts are not to be looked at
   * @return the verdicts found, each with its parts by key, the duty among them
   * @throws IOException when there is no answer; the message says why
   */
  List<Map<String, Object>> verdicts(ConformanceVector vector) throws IOException;
}
