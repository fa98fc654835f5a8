package io.github.supervisionkit.oracle.offenders;

import io.github.supervisionkit.policy.Frequency;

/** Leaves to the rule what the engine leaves to it, too. */
public final class AsksHowItIsPhased {

  private AsksHowItIsPhased() {}

  static boolean isPhased(Frequency rule) {
    return rule.isPhased();
  }
}
