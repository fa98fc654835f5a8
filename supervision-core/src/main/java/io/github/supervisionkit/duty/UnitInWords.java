package io.github.supervisionkit.duty;

import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.source.Dates;
import java.time.LocalDate;

/** A unit of the calendar by its name. */
public final class UnitInWords {

  private UnitInWords() {}

  /**
   * Returns the name of the unit that holds a day.
   *
   * @param unit which unit
   * @param day a day of it
   * @return for example {@code November}, {@code October to December} or {@code 2026}
   */
  public static String of(CalendarUnit unit, LocalDate day) {
    return switch (unit) {
      case MONTH -> Dates.month(day);
      case QUARTER -> Dates.month(unit.firstDay(day)) + " to " + Dates.month(unit.lastDay(day));
      case YEAR -> String.valueOf(day.getYear());
    };
  }

  /**
   * Returns the same with its year.
   *
   * @param unit which unit
   * @param day a day of it
   * @return for example {@code November 2026}, {@code October to December 2026} or {@code 2026}
   */
  public static String withYear(CalendarUnit unit, LocalDate day) {
    return unit == CalendarUnit.YEAR ? of(unit, day) : of(unit, day) + " " + day.getYear();
  }
}
