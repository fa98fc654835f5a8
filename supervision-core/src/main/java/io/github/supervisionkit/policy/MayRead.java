package io.github.supervisionkit.policy;

import java.util.List;
import java.util.Objects;

/**
 * Who, besides supervisor and supervisee, may read the records of supervision.
 *
 * @param parties the parties
 * @param when on what condition, as the end of a sentence; empty where there is none
 */
public record MayRead(List<String> parties, String when) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param parties the parties
   * @param when on what condition, as the end of a sentence; empty where there is none
   */
  public MayRead {
    parties = List.copyOf(parties);
    Objects.requireNonNull(when, "when");
  }
}
