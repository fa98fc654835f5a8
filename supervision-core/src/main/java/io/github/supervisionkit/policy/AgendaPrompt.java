package io.github.supervisionkit.policy;

import io.github.supervisionkit.vocabulary.Condition;
import java.util.List;
import java.util.Objects;

/**
 * What each session covers.
 *
 * @param who the people in whose sessions it comes up
 * @param section the part of the agenda where it stands
 * @param items the prompts, in sentences of our own
 */
public record AgendaPrompt(Condition who, String section, List<String> items) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param who the people in whose sessions it comes up
   * @param section the part of the agenda where it stands
   * @param items the prompts, in sentences of our own
   */
  public AgendaPrompt {
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(section, "section");
    items = List.copyOf(items);
  }
}
