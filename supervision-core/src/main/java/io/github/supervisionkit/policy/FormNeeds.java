package io.github.supervisionkit.policy;

import java.util.List;
import java.util.Objects;

/**
 * What a form of contact needs before it takes place.
 *
 * @param form the form
 * @param by who sees to it: {@code supervisor}, {@code supervisee} or {@code both}
 * @param items what it needs, in sentences of our own
 */
public record FormNeeds(String form, String by, List<String> items) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param form the form
   * @param by who sees to it: {@code supervisor}, {@code supervisee} or {@code both}
   * @param items what it needs, in sentences of our own
   */
  public FormNeeds {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(by, "by");
    items = List.copyOf(items);
  }
}
