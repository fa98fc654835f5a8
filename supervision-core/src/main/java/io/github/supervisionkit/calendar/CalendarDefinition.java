package io.github.supervisionkit.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a table calendar is made from. Its table is only a quicker way to ask this.
 *
 * @param id the identifier
 * @param coverage the dates for which the holidays are known
 * @param weekend the days of the week that are never working days
 * @param holidays the titles of the holidays, by date
 * @param closures the days on which the organisation is closed
 * @param firstComputed the first day whose holidays were computed by rule; {@link LocalDate#MAX} for none
 */
record CalendarDefinition(
    String id,
    Coverage coverage,
    Set<DayOfWeek> weekend,
    Map<LocalDate, String> holidays,
    Set<LocalDate> closures,
    LocalDate firstComputed)
    implements Serializable {

  static final String CLOSURE = "closure";

  CalendarDefinition {
    Objects.requireNonNull(coverage, "coverage");
    Objects.requireNonNull(firstComputed, "firstComputed");
    if (id.isBlank()) {
      throw new IllegalArgumentException("id must not be blank: `" + id + "`");
    }
    weekend = copyOf(weekend);
    if (weekend.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("weekend must leave a working day: " + weekend);
    }
    holidays = Collections.unmodifiableMap(new TreeMap<>(holidays));
    for (Map.Entry<LocalDate, String> holiday : holidays.entrySet()) {
      requireHoliday(coverage, holiday.getKey(), holiday.getValue());
    }
    closures = Collections.unmodifiableSet(new TreeSet<>(closures));
  }

  private static Set<DayOfWeek> copyOf(Set<DayOfWeek> weekend) {
    Set<DayOfWeek> copy = EnumSet.noneOf(DayOfWeek.class);
    copy.addAll(weekend);
    return Collections.unmodifiableSet(copy);
  }

  private static void requireHoliday(Coverage coverage, LocalDate date, String title) {
    if (!coverage.contains(date)) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT, "holidays must lie within the coverage %s: %s %s", coverage, date, title));
    }
    if (title.isBlank()) {
      throw new IllegalArgumentException("holidays must have a title: " + date);
    }
  }

  CalendarDefinition withClosures(Set<LocalDate> more) {
    Set<LocalDate> all = new TreeSet<>(closures);
    all.addAll(more);
    return new CalendarDefinition(id, coverage, weekend, holidays, all, firstComputed);
  }

  CalendarDefinition withFirstComputed(LocalDate first) {
    return new CalendarDefinition(id, coverage, weekend, holidays, closures, first);
  }

  Optional<String> reasonNotWorking(LocalDate date) {
    DayOfWeek weekday = date.getDayOfWeek();
    if (weekend.contains(weekday)) {
      String name = weekday.name();
      return Optional.of(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
    }
    String title = holidays.get(date);
    if (title != null) {
      return Optional.of(title);
    }
    return closures.contains(date) ? Optional.of(CLOSURE) : Optional.empty();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s, %s, %d holidays", id, coverage, holidays.size())
        + (closures.isEmpty() ? "" : ", closures " + closures);
  }
}
