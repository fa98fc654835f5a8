package io.github.supervisionkit.vocabulary;

import io.github.supervisionkit.calendar.DateRange;
import java.io.Serializable;
import java.util.Objects;

/**
 * What holds of a person or a case for a while, for example probation or a child protection plan.
 *
 * @param name the circumstance, in the pack's vocabulary
 * @param level the level where the circumstance is a scale; empty when there is none or nobody recorded it
 * @param during when it holds
 */
public record Circumstance(String name, String level, DateRange during) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param name the circumstance, in the pack's vocabulary
   * @param level the level where the circumstance is a scale; empty when there is none or nobody recorded it
   * @param during when it holds
   */
  public Circumstance {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(during, "during");
  }

  /**
   * Obtains a circumstance without a level.
   *
   * @param name the circumstance
   * @param during when it holds
   * @return the circumstance
   */
  public static Circumstance of(String name, DateRange during) {
    return new Circumstance(name, "", during);
  }

  /** Returns identifiers alone, since anything else could end in a log. */
  @Override
  public String toString() {
    return "circumstance";
  }
}
