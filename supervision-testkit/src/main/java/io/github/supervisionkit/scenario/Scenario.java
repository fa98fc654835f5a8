package io.github.supervisionkit.scenario;

import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Facts, a day, and what a policy must then say: worked out by hand, and held against the engine.
 *
 * @param name what it shows, in words; no two scenarios of a file have the same
 * @param clause the clause that it is about; without that clause it must fail
 * @param facts the facts
 * @param asOf the day
 * @param expectations what must be found; at least one
 */
public record Scenario(
    String name, String clause, ServiceRecord facts, LocalDate asOf, List<Expectation> expectations)
    implements Serializable {

  /**
   * Copies the expectations in.
   *
   * @param name what it shows
   * @param clause the clause that it is about
   * @param facts the facts
   * @param asOf the day
   * @param expectations what must be found
   * @throws IllegalArgumentException if nothing is expected
   */
  public Scenario {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(asOf, "asOf");
    expectations = List.copyOf(expectations);
    if (expectations.isEmpty()) {
      throw new IllegalArgumentException("expectations must not be empty: " + name);
    }
  }

  /**
   * Holds the scenario against a pack.
   *
   * @param pack the pack
   * @param calendar the working calendar where the facts name none; closures of the facts are added to it
   * @return what is not as expected, in the order of the expectations, the last with the notices about the facts; empty when all is
   */
  public List<Failure> check(PolicyPack pack, WorkingCalendar calendar) {
    ScenarioRun run = ScenarioRun.of(this, pack, calendar);
    List<Failure> failures = new ArrayList<>();
    expectations.forEach(expectation -> failures.addAll(expectation.failures(run)));
    int last = failures.size() - 1;
    if (last >= 0) {
      failures.set(last, failures.get(last).explainedBy(run.noticesInWords()));
    }
    return List.copyOf(failures);
  }

  @Override
  public String toString() {
    return clause + ": " + name;
  }
}
