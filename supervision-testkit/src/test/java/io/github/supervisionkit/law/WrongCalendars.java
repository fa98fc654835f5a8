package io.github.supervisionkit.law;

import io.github.supervisionkit.calendar.Coverage;
import io.github.supervisionkit.calendar.TableCalendar;
import io.github.supervisionkit.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Calendars that are each wrong in one way. */
final class WrongCalendars {

  private static final WorkingCalendar RIGHT =
      TableCalendar.of("plain", Coverage.ofYears(2026, 2026), Map.of());

  private WrongCalendars() {}

  private abstract static class Wrong implements WorkingCalendar {

    private static final long serialVersionUID = 1L;

    @Override
    public String id() {
      return "wrong";
    }

    @Override
    public Coverage coverage() {
      return RIGHT.coverage();
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
      return RIGHT.isWorkingDay(date);
    }
  }

  /** Guesses at days that it does not cover. */
  static WorkingCalendar guessing() {
    return new Wrong() {

      private static final long serialVersionUID = 1L;

      @Override
      public boolean isWorkingDay(LocalDate date) {
        return true;
      }
    };
  }

  /** Counts the day itself as day 1. */
  static WorkingCalendar countingTheStart() {
    return new Wrong() {

      private static final long serialVersionUID = 1L;

      @Override
      public Optional<LocalDate> findPlusWorkingDays(LocalDate date, int n) {
        return RIGHT.findPlusWorkingDays(date.minusDays(1), n);
      }
    };
  }

  /** Gives a week more from a Sunday. */
  static WorkingCalendar generousOnSundays() {
    return new Wrong() {

      private static final long serialVersionUID = 1L;

      @Override
      public Optional<LocalDate> findPlusWorkingDays(LocalDate date, int n) {
        int more = date.getDayOfWeek() == DayOfWeek.SUNDAY ? 5 : 0;
        return RIGHT.findPlusWorkingDays(date, n + more);
      }
    };
  }

  /** Counts to one, whatever is asked for. */
  static WorkingCalendar countingToOne() {
    return new Wrong() {

      private static final long serialVersionUID = 1L;

      @Override
      public Optional<LocalDate> findPlusWorkingDays(LocalDate date, int n) {
        return RIGHT.findPlusWorkingDays(date, 1);
      }
    };
  }

  /** Counts the start where there is a closure. */
  static WorkingCalendar hurriedByClosures() {
    return new Wrong() {

      private static final long serialVersionUID = 1L;

      @Override
      public WorkingCalendar withClosures(Set<LocalDate> closures) {
        return countingTheStart();
      }
    };
  }

  /** Takes any day for the working day before it. */
  static WorkingCalendar stayingOnSundays() {
    return new Wrong() {

      private static final long serialVersionUID = 1L;

      @Override
      public Optional<LocalDate> findLastWorkingDayOnOrBefore(LocalDate date) {
        return Optional.of(date);
      }
    };
  }

  /** Gives a reason for every day. */
  static WorkingCalendar alwaysExcusing() {
    return new Wrong() {

      private static final long serialVersionUID = 1L;

      @Override
      public Optional<String> reasonNotWorking(LocalDate date) {
        return Optional.of("the weather");
      }
    };
  }
}
