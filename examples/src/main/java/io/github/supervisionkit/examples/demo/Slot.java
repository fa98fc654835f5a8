package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The regular time of a session: the day wanted, and the days that would do instead, best first. */
record Slot(LocalDate wanted, List<LocalDate> instead) {

  /** Obtains a slot that may slip within its calendar month, later days first. */
  static Slot inMonth(LocalDate wanted) {
    LocalDate first = wanted.withDayOfMonth(1);
    LocalDate end = first.plusMonths(1);
    return new Slot(
        wanted,
        Stream.concat(
                wanted.plusDays(1).datesUntil(end),
                first.datesUntil(wanted).sorted(Comparator.reverseOrder()))
            .toList());
  }

  /** Obtains a slot that is better kept early than late. */
  static Slot by(LocalDate wanted) {
    return new Slot(
        wanted,
        Stream.concat(
                Stream.iterate(wanted.minusDays(1), day -> day.minusDays(1)).limit(6),
                Stream.iterate(wanted.plusDays(1), day -> day.plusDays(1)).limit(14))
            .toList());
  }

  /** Obtains a slot that waits for nobody: the day itself, or the first days after it. */
  static Slot from(LocalDate wanted) {
    return new Slot(
        wanted,
        Stream.iterate(wanted.plusDays(1), day -> day.plusDays(1)).limit(10).toList());
  }

  Stream<LocalDate> candidates() {
    return Stream.concat(Stream.of(wanted), instead.stream());
  }
}
