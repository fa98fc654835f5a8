package io.github.supervisionkit.source;

import java.io.Serializable;
import java.util.Objects;

/**
 * The published document that a pack was written from.
 *
 * @param title the document's title
 * @param publisher the organisation whose policy it is
 */
public record PolicyDocument(String title, String publisher) implements Serializable {

  /**
   * Checks that both parts are there.
   *
   * @param title the document's title
   * @param publisher the organisation whose policy it is
   */
  public PolicyDocument {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publisher, "publisher");
  }
}
