package io.github.supervisionkit.verdict;

import io.github.supervisionkit.source.Step;
import java.io.Serializable;
import java.util.Objects;

/**
 * An event that might have counted and didn't, with the reason.
 *
 * @param session the session, or the record's reference
 * @param why why it doesn't count
 */
public record PassedOver(String session, Step why) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param session the session, or the record's reference
   * @param why why it doesn't count
   */
  public PassedOver {
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(why, "why");
  }
}
