package io.github.supervisionkit.policy;

import io.github.supervisionkit.vocabulary.Condition;
import java.util.Objects;

/**
 * What is agreed with some people about how often, in an agreement or an arrangement, takes the place of the policy's own
 * rules, even where it is looser.
 *
 * @param stream the stream that it concerns
 * @param who the people with whom it may be agreed
 */
public record AgreedInstead(String stream, Condition who) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param stream the stream that it concerns
   * @param who the people with whom it may be agreed
   */
  public AgreedInstead {
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(who, "who");
  }
}
