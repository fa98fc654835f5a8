package io.github.supervisionkit.policy;

import java.util.List;
import java.util.Objects;

/**
 * Every function of supervision has its time within a run of sessions.
 *
 * @param stream the stream whose sessions it concerns
 * @param functions the functions
 * @param parameter the host's parameter that says how many sessions make a run
 * @param sessions how many where the host says nothing
 */
public record EveryFunctionAppears(
    String stream, List<String> functions, String parameter, int sessions) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param stream the stream whose sessions it concerns
   * @param functions the functions
   * @param parameter the host's parameter that says how many sessions make a run
   * @param sessions how many where the host says nothing
   * @throws IllegalArgumentException if a number is less than 1
   */
  public EveryFunctionAppears {
    Objects.requireNonNull(stream, "stream");
    functions = List.copyOf(functions);
    Objects.requireNonNull(parameter, "parameter");
    if (sessions < 1) {
      throw new IllegalArgumentException("sessions must be at least 1: " + sessions);
    }
  }
}
