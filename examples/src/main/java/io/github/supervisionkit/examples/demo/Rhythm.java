package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;

/** How a person's formal sessions follow one another. */
interface Rhythm {

  /** Returns the slot after the last session, or after the day before the first. */
  Slot after(StaffMember person, LocalDate last);
}
