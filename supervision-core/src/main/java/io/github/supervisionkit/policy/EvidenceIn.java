package io.github.supervisionkit.policy;

import java.util.List;

/**
 * In which proceedings the records of supervision may be used as evidence.
 *
 * @param grounds the proceedings
 */
public record EvidenceIn(List<String> grounds) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param grounds the proceedings
   */
  public EvidenceIn {
    grounds = List.copyOf(grounds);
  }
}
