package io.github.supervisionkit.policy;

import java.util.List;

/**
 * Some grounds must be reported, whoever comes to know of them.
 *
 * @param grounds the grounds
 * @param to the parties to whom they are reported
 */
public record DutyToReport(List<String> grounds, List<String> to) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param grounds the grounds
   * @param to the parties to whom they are reported
   */
  public DutyToReport {
    grounds = List.copyOf(grounds);
    to = List.copyOf(to);
  }
}
