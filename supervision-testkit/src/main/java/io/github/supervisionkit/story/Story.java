package io.github.supervisionkit.story;

import io.github.supervisionkit.policy.PolicyPack;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;

/**
 * A question put under a pack: all that an answer depends on but the calendar.
 *
 * @param pack the pack
 * @param question the service and the day as of which it is asked about
 */
public record Story(PolicyPack pack, Question question) implements Serializable {

  /**
   * Checks that both are there.
   *
   * @param pack the pack
   * @param question the service and the day as of which it is asked about
   */
  public Story {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(question, "question");
  }

  /**
   * Tells the whole story as a report needs it.
   *
   * @param notation what writes a pack down, such as the notation's writer
   * @return the pack as written, the question, and the service in the exchange format
   */
  public String written(Function<PolicyPack, String> notation) {
    return notation.apply(pack).stripTrailing() + "\n\n" + question;
  }

  /** Returns the question and the name of the pack. */
  @Override
  public String toString() {
    return "under " + pack + " " + question;
  }
}
