package io.github.supervisionkit.policy;

import java.util.List;
import java.util.Objects;

/**
 * What is prepared before a session.
 *
 * @param by who prepares: {@code supervisor}, {@code supervisee} or {@code both}
 * @param items what is prepared, in sentences of our own
 */
public record Preparation(String by, List<String> items) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param by who prepares: {@code supervisor}, {@code supervisee} or {@code both}
   * @param items what is prepared, in sentences of our own
   */
  public Preparation {
    Objects.requireNonNull(by, "by");
    items = List.copyOf(items);
  }
}
