package io.github.supervisionkit.policy;

import java.io.Serializable;
import java.util.Objects;

/**
 * What a pack decides where the document is open.
 *
 * @param id a short name of the question
 * @param decided what was decided
 * @param because the reason
 * @param otherwise the alternative that was not taken
 */
public record Decision(String id, String decided, String because, String otherwise)
    implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param id a short name of the question
   * @param decided what was decided
   * @param because the reason
   * @param otherwise the alternative that was not taken
   */
  public Decision {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(decided, "decided");
    Objects.requireNonNull(because, "because");
    Objects.requireNonNull(otherwise, "otherwise");
  }
}
