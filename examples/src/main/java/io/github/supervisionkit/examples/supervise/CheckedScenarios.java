package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.scenario.Failure;
import io.github.supervisionkit.scenario.ScenarioReader;
import io.github.supervisionkit.scenario.Scenarios;
import io.github.supervisionkit.source.Position;
import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;

/** The scenarios of a file, held against a pack. */
final class CheckedScenarios {

  private static final String WHAT = "the file of a pack's scenarios";

  private CheckedScenarios() {}

  /** Reads the scenarios of a file, or all that is wrong with them, told under what asked for them. */
  static Validation<Seq<Problem>, Scenarios> named(String asker, String file) {
    return NotationFile.named(file)
        .map(found -> found.read(WHAT, ScenarioReader::read))
        .orElseGet(() -> Validation.invalid(
            Array.of(Problem.of(Position.ofDocument(asker), "", Problem.quoted(file), WHAT))));
  }

  /** Returns those that do not hold, each in words; none where all do. */
  static List<String> failing(Scenarios scenarios, PolicyPack pack) {
    return scenarios
        .as((name, clause, check) -> told(clause + ": " + name, check.apply(pack)))
        .stream()
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String told(String scenario, List<Failure> failures) {
    StringBuilder text = new StringBuilder();
    failures.forEach(failure -> text.append("\n  ").append(failure));
    return text.length() == 0 ? "" : scenario + text;
  }
}
