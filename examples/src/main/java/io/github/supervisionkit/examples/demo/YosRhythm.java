package io.github.supervisionkit.examples.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Once in every calendar month on the same weekday, more often where arranged, and at once after a long absence. */
final class YosRhythm implements Rhythm {

  @Override
  public Slot after(StaffMember person, LocalDate last) {
    if (last.isBefore(person.started())) {
      return Slot.from(person.started().plusDays(2));
    }
    Slot regular = regular(person, last);
    Optional<LocalDate> back = returnAfter(person, last, regular.wanted());
    return back.map(Slot::from).orElse(regular);
  }

  private static Slot regular(StaffMember person, LocalDate last) {
    LocalDate month = last.plusMonths(1).withDayOfMonth(1);
    return person
        .arrangementOn(last.plusDays(1))
        .map(arrangement -> Slot.by(last.plusWeeks(arrangement.weeks())))
        .orElseGet(() -> Slot.inMonth(regularDay(person, month)));
  }

  /** Returns the person's own day of the month, such as the second Tuesday. */
  private static LocalDate regularDay(StaffMember person, LocalDate month) {
    int number = Integer.parseInt(person.id().substring(1));
    DayOfWeek weekday = DayOfWeek.of(number * 2 % 5 + 1);
    int week = number * 3 % 4 + 1;
    return month.with(TemporalAdjusters.dayOfWeekInMonth(week, weekday));
  }

  /** Returns the day of return from the long absence in which the wanted day lies, or just before it. */
  private static Optional<LocalDate> returnAfter(
      StaffMember person, LocalDate last, LocalDate wanted) {
    return person.absences().stream()
        .filter(StaffMember.Absence::isLong)
        .map(StaffMember.Absence::span)
        .filter(span -> !wanted.isBefore(span.from()))
        .flatMap(span -> span.until().stream())
        .filter(back -> last.isBefore(back) && wanted.isBefore(back.plusDays(10)))
        .findFirst();
  }
}
