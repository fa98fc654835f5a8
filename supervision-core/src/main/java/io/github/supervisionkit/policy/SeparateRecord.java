package io.github.supervisionkit.policy;

import java.util.List;
import java.util.Objects;

/**
 * Personal matters may stand in a record of their own.
 *
 * @param place the place of that record
 * @param unless the grounds on which they may not
 */
public record SeparateRecord(String place, List<String> unless) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param place the place of that record
   * @param unless the grounds on which they may not
   */
  public SeparateRecord {
    Objects.requireNonNull(place, "place");
    unless = List.copyOf(unless);
  }
}
