package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * Somebody other than the line manager may give direction on a case.
 *
 * @param matters the matters in which direction is given
 */
public record DirectionByOthers(Trigger.MatterArises matters) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param matters the matters in which direction is given
   */
  public DirectionByOthers {
    Objects.requireNonNull(matters, "matters");
  }
}
