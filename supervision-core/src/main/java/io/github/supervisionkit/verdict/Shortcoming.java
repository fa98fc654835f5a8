package io.github.supervisionkit.verdict;

import java.io.Serializable;
import java.util.Objects;

/**
 * One thing that is wrong in a finding.
 *
 * @param what what it is about: a word of the pack (a term, a heading, a function), the identifier of a case, or a word of ours,
 *     lower case and joined by hyphens, for example {@code next-session}
 * @param why why it is wrong, and what would be right
 */
public record Shortcoming(String what, String why) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param what what it is about, for example a missing term
   * @param why why it is wrong, and what would be right
   */
  public Shortcoming {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(why, "why");
  }

  /** Returns what it is about, and not why: the reason may tell what somebody noted. */
  @Override
  public String toString() {
    return what;
  }
}
