package io.github.supervisionkit.oracle.offenders;

import io.github.supervisionkit.duty.Spell;

/** Counts the days of a spell that the engine found. */
public final class SharesADuty {

  private SharesADuty() {}

  static boolean goesOn(Spell spell) {
    return spell.during().isOpen();
  }
}
