package io.github.supervisionkit.calendar;

import java.io.Serial;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A working calendar made from a weekend rule, a list of holidays and a coverage.
 *
 * <p>Each month is one word: 32 bits say which days are working days, 32 bits which are covered. A look-up reads the year,
 * the month and the day that a {@link LocalDate} already holds, and never turns it into an epoch day, which would cost
 * more than the look-up. Two calendars are equal when they were made from equal parts.
 */
public final class TableCalendar implements WorkingCalendar {

  private static final long serialVersionUID = 1L;

  private static final Set<DayOfWeek> SATURDAY_AND_SUNDAY =
      EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final CalendarDefinition definition;
  private final transient MonthTable table;

  private TableCalendar(CalendarDefinition definition) {
    this.definition = definition;
    this.table = MonthTable.of(definition);
  }

  /**
   * Obtains a calendar whose weekend is Saturday and Sunday.
   *
   * @param id the identifier, as hosts write it
   * @param coverage the dates for which the holidays are known
   * @param holidays the titles of the holidays, by date; those at a weekend change no answer
   * @return the calendar
   * @throws IllegalArgumentException if the id or a title is blank, or a holiday lies outside the coverage
   */
  public static TableCalendar of(String id, Coverage coverage, Map<LocalDate, String> holidays) {
    return of(id, coverage, SATURDAY_AND_SUNDAY, holidays);
  }

  /**
   * Obtains a calendar with a weekend of its own.
   *
   * @param id the identifier, as hosts write it
   * @param coverage the dates for which the holidays are known
   * @param weekend the days of the week that are never working days; none is possible, all seven are not
   * @param holidays the titles of the holidays, by date; those at a weekend change no answer
   * @return the calendar
   * @throws IllegalArgumentException if the id or a title is blank, the weekend leaves no working day, or a holiday lies
   *     outside the coverage
   */
  public static TableCalendar of(
      String id, Coverage coverage, Set<DayOfWeek> weekend, Map<LocalDate, String> holidays) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(weekend, "weekend");
    Objects.requireNonNull(holidays, "holidays");
    return new TableCalendar(
        new CalendarDefinition(id, coverage, weekend, holidays, Set.of(), LocalDate.MAX));
  }

  /**
   * Returns this calendar with the statement that its holidays from a day on were computed by rule, not published.
   *
   * @param first the first day that was computed
   * @return a calendar with the same working days
   * @throws IllegalArgumentException if the day lies outside the coverage
   */
  public TableCalendar withFirstComputedDay(LocalDate first) {
    if (!covers(first)) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT, "first must lie within the coverage %s: %s", coverage(), first));
    }
    return new TableCalendar(definition.withFirstComputed(first));
  }

  @Override
  public TableCalendar withClosures(Set<LocalDate> closures) {
    Objects.requireNonNull(closures, "closures");
    return definition.closures().containsAll(closures)
        ? this
        : new TableCalendar(definition.withClosures(closures));
  }

  @Override
  public String id() {
    return definition.id();
  }

  @Override
  public Coverage coverage() {
    return definition.coverage();
  }

  /**
   * Returns the titles of the holidays, by date, earliest first.
   *
   * @return the holidays, without the closures
   */
  public Map<LocalDate, String> holidays() {
    return definition.holidays();
  }

  /**
   * Returns the days on which the organisation is closed, earliest first.
   *
   * @return the closures
   */
  public Set<LocalDate> closures() {
    return definition.closures();
  }

  @Override
  public boolean covers(LocalDate date) {
    return table.covers(date);
  }

  @Override
  public boolean isWorkingDay(LocalDate date) {
    long month = table.month(date);
    int day = date.getDayOfMonth();
    if (!MonthTable.isCovered(month, day)) {
      throw new CalendarCoverageException(id(), date, coverage());
    }
    return MonthTable.isWorking(month, day);
  }

  @Override
  public Optional<String> reasonNotWorking(LocalDate date) {
    return isWorkingDay(date) ? Optional.empty() : definition.reasonNotWorking(date);
  }

  @Override
  public Optional<LocalDate> firstComputedDay() {
    return Optional.of(definition.firstComputed()).filter(first -> !first.equals(LocalDate.MAX));
  }

  @Override
  public int workingDaysBetween(LocalDate fromExclusive, LocalDate untilInclusive) {
    DayCounting.requireInOrder(fromExclusive, untilInclusive);
    if (fromExclusive.equals(untilInclusive)) {
      return 0;
    }
    LocalDate first = DayCounting.dayAfter(fromExclusive);
    if (!covers(first)) {
      throw new CalendarCoverageException(id(), first, coverage());
    }
    if (!covers(untilInclusive)) {
      throw DayCounting.leftCoverageAfter(this, fromExclusive);
    }
    return table.rank(untilInclusive) - table.rankBefore(first);
  }

  @Override
  public Optional<LocalDate> findPlusWorkingDays(LocalDate date, int n) {
    DayCounting.requireAtLeastOne(n);
    LocalDate first = DayCounting.dayAfter(date);
    return covers(first) ? table.nthFrom(first, n) : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TableCalendar that && definition.equals(that.definition);
  }

  @Override
  public int hashCode() {
    return definition.hashCode();
  }

  /** Returns the id, the coverage and the number of holidays. */
  @Override
  public String toString() {
    return definition.toString();
  }

  @Serial
  private Object readResolve() {
    return new TableCalendar(definition);
  }
}
