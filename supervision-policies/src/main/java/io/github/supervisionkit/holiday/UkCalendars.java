package io.github.supervisionkit.holiday;

import io.github.supervisionkit.calendar.Coverage;
import io.github.supervisionkit.calendar.TableCalendar;
import io.github.supervisionkit.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The working calendars of England and Wales, Scotland and Northern Ireland.
 *
 * <p>Weekends are Saturday and Sunday. The holidays of 2011 to 2028 are those that the government published, one-off days
 * included; a question that touches any other year is refused. {@link #computedThrough} goes further, by rule.
 */
public final class UkCalendars {

  private static final Coverage PUBLISHED = Coverage.ofYears(2011, 2028);

  private UkCalendars() {}

  /**
   * Obtains the published calendar of England and Wales.
   *
   * @return the calendar {@code england-and-wales}
   */
  public static TableCalendar englandAndWales() {
    return EnglandAndWales.CALENDAR;
  }

  /**
   * Obtains the published calendar of Scotland.
   *
   * @return the calendar {@code scotland}
   */
  public static TableCalendar scotland() {
    return Scotland.CALENDAR;
  }

  /**
   * Obtains the published calendar of Northern Ireland.
   *
   * @return the calendar {@code northern-ireland}
   */
  public static TableCalendar northernIreland() {
    return NorthernIreland.CALENDAR;
  }

  /**
   * Obtains the published calendar of a nation.
   *
   * @param nation the nation
   * @return the calendar with the nation's id
   */
  public static TableCalendar of(Nation nation) {
    return switch (nation) {
      case ENGLAND_AND_WALES -> englandAndWales();
      case SCOTLAND -> scotland();
      case NORTHERN_IRELAND -> northernIreland();
    };
  }

  /**
   * Returns the published calendar with an id.
   *
   * @param id the id, such as {@code england-and-wales}
   * @return the calendar; empty if none has that id
   */
  public static Optional<WorkingCalendar> named(String id) {
    return Nation.named(id).map(UkCalendars::of);
  }

  /**
   * Returns the ids of the calendars.
   *
   * @return the ids that {@link #named} knows
   */
  public static List<String> ids() {
    return Arrays.stream(Nation.values()).map(Nation::id).toList();
  }

  /**
   * Obtains a nation's calendar with years beyond those published, their holidays computed by rule: the statutory list of
   * today, Easter, and substitute days. One-off days cannot be foreseen, so {@link WorkingCalendar#isComputed} says of each
   * such date that it was computed, and a deadline that depends on one says so too.
   *
   * @param nation the nation
   * @param lastYear the last year to cover, after the last that was published
   * @return the calendar with the nation's id, from 2011 through that year
   * @throws IllegalArgumentException if the year was published, or is after 9999
   */
  public static TableCalendar computedThrough(Nation nation, int lastYear) {
    int lastPublished = PUBLISHED.last().getYear();
    if (lastYear <= lastPublished) {
      throw new IllegalArgumentException(
          "lastYear must be after " + lastPublished + ", the last that was published: " + lastYear);
    }
    Coverage coverage = new Coverage(PUBLISHED.first(), LocalDate.of(lastYear, 12, 31));
    Map<LocalDate, String> holidays = new TreeMap<>(of(nation).holidays());
    for (int year = lastPublished + 1; year <= lastYear; year++) {
      holidays.putAll(StatutoryHolidays.of(nation, year));
    }
    return TableCalendar.of(nation.id(), coverage, holidays)
        .withFirstComputedDay(PUBLISHED.last().plusDays(1));
  }

  private static TableCalendar published(Nation nation) {
    return TableCalendar.of(nation.id(), PUBLISHED, PublishedHolidays.of(nation));
  }

  // One holder for each nation: who asks for one calendar reads one file, once.

  private static final class EnglandAndWales {
    static final TableCalendar CALENDAR = published(Nation.ENGLAND_AND_WALES);
  }

  private static final class Scotland {
    static final TableCalendar CALENDAR = published(Nation.SCOTLAND);
  }

  private static final class NorthernIreland {
    static final TableCalendar CALENDAR = published(Nation.NORTHERN_IRELAND);
  }
}
