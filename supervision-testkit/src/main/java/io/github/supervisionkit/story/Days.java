package io.github.supervisionkit.story;

import io.github.supervisionkit.service.ServiceRecord;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The days on which something happens in a service, to choose from.
 *
 * @param all the days, oldest first
 * @param dice what chooses
 */
record Days(List<LocalDate> all, Dice dice) {

  static Days of(ServiceRecord service, ZoneId zone, Dice dice) {
    return new Days(Dates.of(service, zone), dice);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  LocalDate one() {
    return dice.pick(all);
  }

  /** A day on or beside one on which something happens. */
  LocalDate beside() {
    return one().plusDays(dice.between(-1, 1));
  }
}
