package io.github.supervisionkit.policy;

import java.util.List;
import java.util.Objects;

/**
 * A separate record is disclosed only with the permission of the supervisee, whatever other clauses allow.
 *
 * @param place the place of that record
 * @param unless the grounds on which the usual rules apply
 */
public record DisclosedWithPermission(String place, List<String> unless) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param place the place of that record
   * @param unless the grounds on which the usual rules apply
   */
  public DisclosedWithPermission {
    Objects.requireNonNull(place, "place");
    unless = List.copyOf(unless);
  }
}
