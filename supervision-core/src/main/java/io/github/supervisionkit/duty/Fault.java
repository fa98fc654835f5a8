package io.github.supervisionkit.duty;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.verdict.Shortcoming;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * Something that was wrong for a while, or still is.
 *
 * @param during when, without an end where none is known on the as-of day
 * @param problem what was wrong
 */
public record Fault(DateRange during, Shortcoming problem) implements Serializable {

  static final Comparator<Fault> ORDER = Comparator.comparing(
          (Fault fault) -> fault.during().from())
      .thenComparing(fault -> fault.during().endOrMax());

  /**
   * Checks that both parts are there.
   *
   * @param during when
   * @param problem what was wrong
   */
  public Fault {
    Objects.requireNonNull(during, "during");
    Objects.requireNonNull(problem, "problem");
  }
}
