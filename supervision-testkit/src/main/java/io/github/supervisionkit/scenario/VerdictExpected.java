package io.github.supervisionkit.scenario;

import io.github.supervisionkit.verdict.Verdict;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A duty that must stand, and how.
 *
 * @param duty the duty's identifier
 * @param wanted what the parts of its verdict must be
 * @param passedOver what must not have counted, and why
 */
public record VerdictExpected(String duty, List<Wanted> wanted, List<Disregarded> passedOver)
    implements Expectation {

  /**
   * An event that must not have counted.
   *
   * @param session the session, or what the record is of
   * @param why a part of the reason
   */
  public record Disregarded(String session, String why) implements Serializable {

    /**
     * Checks that both parts are there.
     *
     * @param session the session, or what the record is of
     * @param why a part of the reason
     */
    public Disregarded {
      Objects.requireNonNull(session, "session");
      Objects.requireNonNull(why, "why");
    }
  }

  /**
   * Copies the lists in.
   *
   * @param duty the duty's identifier
   * @param wanted what the parts of its verdict must be
   * @param passedOver what must not have counted
   */
  public VerdictExpected {
    Objects.requireNonNull(duty, "duty");
    wanted = List.copyOf(wanted);
    passedOver = List.copyOf(passedOver);
  }

  @Override
  public List<Failure> failures(ScenarioRun run) {
    Optional<Verdict> found = run.assessment().verdict(duty);
    if (found.isEmpty()) {
      List<String> others = run.verdictsInWords();
      return List.of(new Failure(
          "a verdict on " + duty,
          others.isEmpty() ? "no verdict at all" : "these verdicts only:",
          others));
    }
    Verdict verdict = found.get();
    List<Failure> failures = new ArrayList<>();
    wanted.forEach(one -> one.failure(verdict).ifPresent(failures::add));
    for (Disregarded event : passedOver) {
      if (!isPassedOver(event, verdict)) {
        failures.add(new Failure(
            event.session() + " to be passed over for " + duty + " since `" + event.why() + "`",
            verdict.passedOver().isEmpty()
                ? "nothing passed over"
                : "it not among those passed over for that:",
            verdict.passedOver().stream()
                .map(passed -> passed.session() + ": " + passed.why().text())
                .toList()));
      }
    }
    return failures;
  }

  private static boolean isPassedOver(Disregarded event, Verdict verdict) {
    return verdict.passedOver().stream()
        .anyMatch(passed ->
            passed.session().equals(event.session()) && passed.why().text().contains(event.why()));
  }
}
