package io.github.supervisionkit.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An audit of a kind.
 *
 * @param on the day
 * @param kind the kind, in the pack's vocabulary
 */
public record Audit(LocalDate on, String kind) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param on the day
   * @param kind the kind, in the pack's vocabulary
   */
  public Audit {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(kind, "kind");
  }
}
