package io.github.supervisionkit.policy;

import java.util.List;
import java.util.Objects;

/**
 * What arises in supervision may be shared on some grounds.
 *
 * @param by who may share it: {@code supervisor}, {@code supervisee} or {@code both}
 * @param grounds the grounds
 * @param with the parties with whom it may be shared
 */
public record ShareOnGrounds(String by, List<String> grounds, List<String> with) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param by who may share it: {@code supervisor}, {@code supervisee} or {@code both}
   * @param grounds the grounds
   * @param with the parties with whom it may be shared
   */
  public ShareOnGrounds {
    Objects.requireNonNull(by, "by");
    grounds = List.copyOf(grounds);
    with = List.copyOf(with);
  }
}
