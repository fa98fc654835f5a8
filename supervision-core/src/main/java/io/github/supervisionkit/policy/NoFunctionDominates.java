package io.github.supervisionkit.policy;

import java.util.Objects;

/**
 * No function of supervision takes most of the time in every session of a run.
 *
 * @param stream the stream whose sessions it concerns
 * @param parameter the host's parameter that says how many sessions make a run
 * @param sessions how many where the host says nothing
 */
public record NoFunctionDominates(String stream, String parameter, int sessions) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param stream the stream whose sessions it concerns
   * @param parameter the host's parameter that says how many sessions make a run
   * @param sessions how many where the host says nothing
   * @throws IllegalArgumentException if a number is less than 1
   */
  public NoFunctionDominates {
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(parameter, "parameter");
    if (sessions < 1) {
      throw new IllegalArgumentException("sessions must be at least 1: " + sessions);
    }
  }
}
