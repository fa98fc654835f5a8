package io.github.supervisionkit.duty;

import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.timeline.FirstUnit;
import java.time.LocalDate;
import java.util.Objects;

/** Whether what is left of a calendar unit is owed: a whole one always is, a part when it has enough working days. */
public final class UnitLeft implements FirstUnit {

  private static final int MINIMUM_DAYS_IN_UNIT = 1;

  private final Inquiry inquiry;

  /**
   * Obtains the units of a question.
   *
   * @param inquiry the question
   */
  public UnitLeft(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
  }

  @Override
  public boolean isOwed(LocalDate start, CalendarUnit unit) {
    if (start.equals(unit.firstDay(start))) {
      return true;
    }
    int left = inquiry.parameter("minimumDaysInUnit", MINIMUM_DAYS_IN_UNIT);
    for (LocalDate day = start;
        left > 0 && !day.isAfter(unit.lastDay(start));
        day = day.plusDays(1)) {
      if (!inquiry.calendar().covers(day) || inquiry.calendar().isWorkingDay(day)) {
        left--;
      }
    }
    return left <= 0;
  }
}
