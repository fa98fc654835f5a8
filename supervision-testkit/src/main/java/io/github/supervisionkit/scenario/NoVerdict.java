package io.github.supervisionkit.scenario;

import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A duty that must not stand.
 *
 * @param duty the duty's identifier
 */
public record NoVerdict(String duty) implements Expectation {

  /**
   * Checks that the duty is there.
   *
   * @param duty the duty's identifier
   */
  public NoVerdict {
    Objects.requireNonNull(duty, "duty");
  }

  @Override
  public List<Failure> failures(ScenarioRun run) {
    Optional<Verdict> found = run.assessment().verdict(duty);
    return found
        .map(verdict -> new Failure(
            "no verdict on " + duty,
            "one that is `" + verdict.status().text() + "`",
            verdict.because().stream().map(Step::text).toList()))
        .stream()
        .toList();
  }
}
