package io.github.supervisionkit.policy;

import java.util.List;

/**
 * What supervision is for.
 *
 * @param functions the functions that the policy names
 */
public record FunctionsNamed(List<String> functions) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param functions the functions that the policy names
   */
  public FunctionsNamed {
    functions = List.copyOf(functions);
  }
}
