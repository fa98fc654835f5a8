package io.github.supervisionkit.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** Working and covered days as bits, a word for each month, with the number of working days before each month. */
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
    Coverage coverage = definition.coverage();
    int firstYear = coverage.first().getYear();
    int years = coverage.last().getYear() - firstYear + 1;
    MonthTable table = new MonthTable(firstYear, years, weekdays(definition, firstYear, years));
    definition.holidays().keySet().forEach(table::close);
    definition.closures().stream().filter(coverage::contains).forEach(table::close);
    return new MonthTable(firstYear, years, table.months);
  }

  private static long[] weekdays(CalendarDefinition definition, int firstYear, int years) {
    long[] months = new long[years * MONTHS];
    Coverage coverage = definition.coverage();
    long days = coverage.first().until(coverage.last(), ChronoUnit.DAYS);
    LocalDate date = coverage.first();
    for (long i = 0; i <= days; i++) {
      long bits = 1L << (COVERED + date.getDayOfMonth());
      if (!definition.weekend().contains(date.getDayOfWeek())) {
        bits |= 1L << date.getDayOfMonth();
      }
      months[(date.getYear() - firstYear) * MONTHS + date.getMonthValue() - 1] |= bits;
      date = date.plusDays(1);
    }
    return months;
  }

  private void close(LocalDate date) {
    months[index(date)] &= ~(1L << date.getDayOfMonth());
  }

  /** The word of a date's month; one that covers nothing for a month outside the table. */
  long month(LocalDate date) {
    // The year alone is compared first: a far year times twelve would overflow into the table.
    int year = date.getYear() - firstYear;
    return year < 0 || year >= years ? 0 : months[year * MONTHS + date.getMonthValue() - 1];
  }

  private int index(LocalDate date) {
    return (date.getYear() - firstYear) * MONTHS + date.getMonthValue() - 1;
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
    return before[index(date)]
        + Integer.bitCount((int) months[index(date)] << (COVERED - 1 - date.getDayOfMonth()));
  }

  /** How many working days of the table lie before a covered date. */
  int rankBefore(LocalDate date) {
    return before[index(date)]
        + Integer.bitCount((int) months[index(date)] << (COVERED - date.getDayOfMonth()));
  }

  /** The working day with a rank. */
  Optional<LocalDate> select(long rank) {
    if (rank > before[months.length]) {
      return Optional.empty();
    }
    int found = Arrays.binarySearch(before, (int) rank);
    int month = found >= 0 ? firstWith(found) - 1 : -found - 2;
    int bits = (int) months[month];
    for (int left = (int) rank - before[month]; left > 1; left--) {
      bits &= bits - 1;
    }
    return Optional.of(LocalDate.of(
        firstYear + month / MONTHS, month % MONTHS + 1, Integer.numberOfTrailingZeros(bits)));
  }

  /** The first of equal entries: months without a working day repeat the count before them. */
  private int firstWith(int found) {
    int first = found;
    while (before[first - 1] == before[found]) {
      first--;
    }
    return first;
  }
}
