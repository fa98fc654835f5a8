package io.github.supervisionkit.law;

import io.github.supervisionkit.calendar.Coverage;
import io.github.supervisionkit.calendar.TableCalendar;
import io.github.supervisionkit.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Calendars that are each wrong in one way. */
final class WrongCalendars {

  private static final WorkingCalendar RIGHT =
      TableCalendar.of("plain", Coverage.ofYears(2026, 2026), Map.of());

  private WrongCalendars() {}

  /** Right in every way, until a part of it is overridden. */
  static class Wrong implements WorkingCalendar {

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

  /** Says that it covers every day. */
  static WorkingCalendar coveringAll() {
    return new Wrong() {

      private static final long serialVersionUID = 1L;

      @Override
      public boolean covers(LocalDate date) {
        return true;
      }
    };
  }

  /** Refuses what it does not cover in its own way. */
  static WorkingCalendar refusing(Function<LocalDate, RuntimeException> refusal) {
    return new Wrong() {

      private static final long serialVersionUID = 1L;

      @Override
      public boolean isWorkingDay(LocalDate date) {
        throw refusal.apply(date);
      }
    };
  }

  /** Finds a limit for some, and none for others. */
  static WorkingCalendar finding(BiFunction<LocalDate, Integer, Optional<LocalDate>> limits) {
    return new Wrong() {

      private static final long serialVersionUID = 1L;

      @Override
      public Optional<LocalDate> findPlusWorkingDays(LocalDate date, int n) {
        return limits.apply(date, n);
      }
    };
  }

  /** Gives no reason for any day. */
  static WorkingCalendar givingNoReason() {
    return new Wrong() {

      private static final long serialVersionUID = 1L;

      @Override
      public Optional<String> reasonNotWorking(LocalDate date) {
        return Optional.empty();
      }
    };
  }

  /** Closes for good. */
  static WorkingCalendar neverOpeningAgain() {
    return new Wrong() {

      private static final long serialVersionUID = 1L;

      @Override
      public WorkingCalendar withClosures(Set<LocalDate> closures) {
        return closed();
      }
    };
  }

  private static WorkingCalendar closed() {
    return new Wrong() {

      private static final long serialVersionUID = 1L;

      @Override
      public boolean isWorkingDay(LocalDate date) {
        return false;
      }
    };
  }

  /** The calendar of 2026, after it has travelled: each one lost something on the way. */
  static List<WorkingCalendar> travelled() {
    return List.of(
        new Wrong() {

          private static final long serialVersionUID = 1L;

          @Override
          public String id() {
            return "another";
          }
        },
        new Wrong() {

          private static final long serialVersionUID = 1L;

          @Override
          public Coverage coverage() {
            return Coverage.ofYears(2025, 2026);
          }
        },
        closedWithoutReason(),
        alwaysExcusing(),
        new Wrong() {

          private static final long serialVersionUID = 1L;

          @Override
          public boolean isComputed(LocalDate date) {
            return true;
          }
        });
  }

  /** Works on no day, and gives a reason for none. */
  private static WorkingCalendar closedWithoutReason() {
    return new Wrong() {

      private static final long serialVersionUID = 1L;

      @Override
      public boolean isWorkingDay(LocalDate date) {
        return false;
      }

      @Override
      public Optional<String> reasonNotWorking(LocalDate date) {
        return Optional.empty();
      }
    };
  }
}
