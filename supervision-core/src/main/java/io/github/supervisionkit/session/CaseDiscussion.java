package io.github.supervisionkit.session;

import java.io.Serializable;
import java.util.Objects;

/**
 * A case that was discussed in a session.
 *
 * @param caseId the case
 * @param depth how thoroughly
 */
public record CaseDiscussion(String caseId, Depth depth) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param caseId the case
   * @param depth how thoroughly
   */
  public CaseDiscussion {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(depth, "depth");
  }

  /** Returns identifiers alone, since anything else could end in a log. */
  @Override
  public String toString() {
    return "discussion of " + caseId;
  }
}
