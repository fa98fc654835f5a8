package io.github.supervisionkit.policy;

import java.util.List;

/**
 * After an excused gap the next session is held on the first working day of the return.
 *
 * @param streams the streams that it concerns
 */
public record PriorityOnReturn(List<String> streams) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param streams the streams that it concerns
   */
  public PriorityOnReturn {
    streams = List.copyOf(streams);
  }
}
