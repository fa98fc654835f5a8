package io.github.supervisionkit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Working and covered days as bits, a word for each month, with the number of working days before each month.
 *
 * <p>Plain loops throughout: the first calendar is made while a program starts, when every lambda costs a millisecond.
 */
final class MonthTable {

  private static final int MONTHS = 12;
  private static final int COVERED = Integer.SIZE;

  private final int firstYear;
  private final int years;
  private final long[] months;
  private final int[] before;

  private MonthTable(int firstYear, int years, long[] months) {
    this.firstYear = firstYear;
    this.years = years;
    this.months = months;
    this.before = new int[months.length + 1];
    for (int i = 0; i < months.length; i++) {
      before[i + 1] = before[i] + Integer.bitCount((int) months[i]);
    }
  }

  static MonthTable of(CalendarDefinition definition) {
    int firstYear = definition.coverage().first().getYear();
    int years = definition.coverage().last().getYear() - firstYear + 1;
    return new MonthTable(firstYear, years, words(definition, firstYear, years));
  }

  private static long[] words(CalendarDefinition definition, int firstYear, int years) {
    Coverage coverage = definition.coverage();
    long[] months = new long[years * MONTHS];
    for (int i = 0; i < months.length; i++) {
      months[i] = word(definition, LocalDate.of(firstYear + i / MONTHS, i % MONTHS + 1, 1));
    }
    for (LocalDate holiday : definition.holidays().keySet()) {
      months[index(holiday, firstYear)] &= ~bit(holiday);
    }
    for (LocalDate closure : definition.closures()) {
      if (coverage.contains(closure)) {
        months[index(closure, firstYear)] &= ~bit(closure);
      }
    }
    return months;
  }

  private static long word(CalendarDefinition definition, LocalDate firstOfMonth) {
    Coverage coverage = definition.coverage();
    int days = firstOfMonth.lengthOfMonth();
    LocalDate lastOfMonth = firstOfMonth.withDayOfMonth(days);
    if (lastOfMonth.isBefore(coverage.first()) || firstOfMonth.isAfter(coverage.last())) {
      return 0;
    }
    int first = firstOfMonth.isBefore(coverage.first()) ? coverage.first().getDayOfMonth() : 1;
    int last = lastOfMonth.isAfter(coverage.last()) ? coverage.last().getDayOfMonth() : days;
    DayOfWeek weekday = firstOfMonth.withDayOfMonth(first).getDayOfWeek();
    long word = 0;
    for (int day = first; day <= last; day++) {
      word |= 1L << (COVERED + day);
      if (!definition.weekend().contains(weekday)) {
        word |= 1L << day;
      }
      weekday = weekday.plus(1);
    }
    return word;
  }

  private static int index(LocalDate date, int firstYear) {
    return (date.getYear() - firstYear) * MONTHS + date.getMonthValue() - 1;
  }

  private static long bit(LocalDate date) {
    return 1L << date.getDayOfMonth();
  }

  /** The word of a date's month; one that covers nothing for a month outside the table. */
  long month(LocalDate date) {
    // The year alone is compared first: a far year times twelve would overflow into the table.
    int year = date.getYear() - firstYear;
    return year < 0 || year >= years ? 0 : months[year * MONTHS + date.getMonthValue() - 1];
  }

  static boolean isCovered(long month, int day) {
    return ((month >>> (COVERED + day)) & 1) != 0;
  }

  static boolean isWorking(long month, int day) {
    return ((month >>> day) & 1) != 0;
  }

  boolean covers(LocalDate date) {
    return isCovered(month(date), date.getDayOfMonth());
  }

  /** How many working days of the table lie on or before a covered date. */
  int rank(LocalDate date) {
    int month = index(date, firstYear);
    return before[month]
        + Integer.bitCount((int) months[month] << (COVERED - 1 - date.getDayOfMonth()));
  }

  /** How many working days of the table lie before a covered date. */
  int rankBefore(LocalDate date) {
    int month = index(date, firstYear);
    return before[month]
        + Integer.bitCount((int) months[month] << (COVERED - date.getDayOfMonth()));
  }

  /** The nth working day on or after a covered date; empty if the table ends before it. */
  Optional<LocalDate> nthFrom(LocalDate date, int n) {
    long rank = (long) rankBefore(date) + n;
    if (rank > before[months.length]) {
      return Optional.empty();
    }
    int month = index(date, firstYear);
    while (before[month + 1] < rank) {
      month++;
    }
    int bits = (int) months[month];
    for (long left = rank - before[month]; left > 1; left--) {
      bits &= bits - 1;
    }
    return Optional.of(LocalDate.of(
        firstYear + month / MONTHS, month % MONTHS + 1, Integer.numberOfTrailingZeros(bits)));
  }
}
