package io.github.supervisionkit.policy;

import java.util.List;
import java.util.Objects;

/**
 * To whom a concern goes that supervisor and supervisee cannot settle.
 *
 * @param concerns the concerns
 * @param by who takes it there: {@code supervisor}, {@code supervisee} or {@code both}
 * @param to the parties to whom it goes
 * @param then what they do, as a sentence of our own; empty where the document does not say
 */
public record Escalation(List<String> concerns, String by, List<String> to, String then)
    implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param concerns the concerns
   * @param by who takes it there: {@code supervisor}, {@code supervisee} or {@code both}
   * @param to the parties to whom it goes
   * @param then what they do, as a sentence of our own; empty where the document does not say
   */
  public Escalation {
    concerns = List.copyOf(concerns);
    Objects.requireNonNull(by, "by");
    to = List.copyOf(to);
    Objects.requireNonNull(then, "then");
  }
}
