package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Seq;
import java.util.List;

/** The end of a command whose input or usage is bad, with everything that is wrong, one line each. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final List<String> lines;

  Refusal(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
  }

  static Refusal of(Seq<Problem> problems) {
    return new Refusal(problems.map(Problem::toString).asJava());
  }

  static Refusal of(Problem problem) {
    return new Refusal(List.of(problem.toString()));
  }

  List<String> lines() {
    return lines;
  }
}
