package io.github.supervisionkit.oracle.offenders;

import io.github.supervisionkit.assessment.Assessment;

/** Asks the engine how many are overdue. */
public final class AsksTheEngine {

  private AsksTheEngine() {}

  static int overdue(Assessment assessment) {
    return assessment.overdue().size();
  }
}
