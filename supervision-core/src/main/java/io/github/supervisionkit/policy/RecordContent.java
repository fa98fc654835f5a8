package io.github.supervisionkit.policy;

import io.github.supervisionkit.session.Depth;
import java.util.Objects;

/**
 * What a record of a discussion must capture.
 *
 * @param depth the depth of discussion that it is about
 * @param text what it captures, in a sentence of our own
 */
public record RecordContent(Depth depth, String text) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param depth the depth of discussion that it is about
   * @param text what it captures, in a sentence of our own
   */
  public RecordContent {
    Objects.requireNonNull(depth, "depth");
    Objects.requireNonNull(text, "text");
  }
}
