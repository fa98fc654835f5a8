package io.github.supervisionkit.policy;

import io.github.supervisionkit.vocabulary.Condition;
import java.util.Objects;

/**
 * Whoever supervises is the line manager, or, where the policy allows it, has been given the task: the delegation is recorded.
 *
 * @param who the people whom it concerns, as supervisees
 * @param delegation whether the task may be given to somebody else
 */
public record LineManagerSupervises(Condition who, Delegation delegation) implements Rule {

  /** Whether the line manager may give the task to somebody else. */
  public enum Delegation {

    /** A recorded delegate may supervise in the line manager's place. */
    ALLOWED("allowed"),

    /** Somebody else may supervise beside the line manager, never in place of one. */
    NOT_ALLOWED("not-allowed");

    private final String text;

    Delegation(String text) {
      this.text = text;
    }

    /**
     * Returns the word as packs write it.
     *
     * @return for example {@code not-allowed}
     */
    public String text() {
      return text;
    }
  }

  /**
   * Checks that both parts are there.
   *
   * @param who the people whom it concerns, as supervisees
   * @param delegation whether the task may be given to somebody else
   */
  public LineManagerSupervises {
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(delegation, "delegation");
  }
}
