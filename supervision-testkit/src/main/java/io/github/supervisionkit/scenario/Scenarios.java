package io.github.supervisionkit.scenario;

import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The worked scenarios of one pack.
 *
 * @param pack the pack's identifier
 * @param all the scenarios, in the order of their file
 */
public record Scenarios(String pack, List<Scenario> all) implements Serializable {

  /**
   * Copies the scenarios in.
   *
   * @param pack the pack's identifier
   * @param all the scenarios
   */
  public Scenarios {
    Objects.requireNonNull(pack, "pack");
    all = List.copyOf(all);
  }

  /**
   * Returns the scenarios that are about a clause.
   *
   * @param clause the clause's identifier
   * @return the scenarios, in the order of their file
   */
  public List<Scenario> about(String clause) {
    Objects.requireNonNull(clause, "clause");
    return all.stream().filter(scenario -> scenario.clause().equals(clause)).toList();
  }

  /**
   * Returns the scenarios as values of another type, such as the examples of the testkit's contracts.
   *
   * <p>Each is checked with the calendar that the pack names, which must be one of {@link UkCalendars}.
   *
   * @param <E> the other type
   * @param making makes such a value
   * @return the values, in the order of the file
   */
  public <E> List<E> as(Making<E> making) {
    return all.stream()
        .map(one -> making.of(one.name(), one.clause(), pack -> one.check(pack, calendar(pack))))
        .toList();
  }

  private static WorkingCalendar calendar(PolicyPack pack) {
    return UkCalendars.named(pack.calendar())
        .orElseThrow(() -> new IllegalArgumentException(
            "calendar must be that of a nation: `" + pack.calendar() + "`"));
  }

  /**
   * What makes a value of a scenario.
   *
   * @param <E> the type of the value
   */
  @FunctionalInterface
  public interface Making<E> {

    /**
     * Makes a value.
     *
     * @param name what the scenario shows
     * @param clause the clause that it is about
     * @param check gives all that is not as expected under a pack
     * @return the value
     */
    E of(String name, String clause, Function<PolicyPack, List<Failure>> check);
  }
}
