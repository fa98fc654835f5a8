package io.github.supervisionkit.policy;

import io.github.supervisionkit.vocabulary.Condition;
import java.util.List;
import java.util.Objects;

/**
 * What each person must have, once supervised: each one that is missing is a problem of its own.
 *
 * @param who the people whom it concerns
 * @param needed what they must have
 */
public record SupervisionInPlace(Condition who, List<Need> needed) implements Rule {

  /** What a person may have to have. */
  public enum Need {

    /** A named supervisor. */
    SUPERVISOR("supervisor"),

    /** An explicit arrangement: a local one, or what an agreement settles. */
    ARRANGEMENT("arrangement"),

    /** A written agreement. */
    AGREEMENT("agreement");

    private final String text;

    Need(String text) {
      this.text = text;
    }

    /**
     * Returns the word as packs write it.
     *
     * @return for example {@code supervisor}
     */
    public String text() {
      return text;
    }
  }

  /**
   * Checks that every part is there.
   *
   * @param who the people whom it concerns
   * @param needed what they must have
   */
  public SupervisionInPlace {
    Objects.requireNonNull(who, "who");
    needed = List.copyOf(needed);
  }
}
