package io.github.supervisionkit.policy;

import java.util.List;

/**
 * An unbroken chain of supervision leads from every practitioner to the top.
 *
 * @param roles the roles of the chain, from the bottom to the top
 */
public record SupervisionChain(List<String> roles) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param roles the roles of the chain, from the bottom to the top
   */
  public SupervisionChain {
    roles = List.copyOf(roles);
  }
}
