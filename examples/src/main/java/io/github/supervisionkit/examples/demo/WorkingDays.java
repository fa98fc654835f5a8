package io.github.supervisionkit.examples.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The working days of the invented services, November 2024 to January 2027.
 *
 * <p>The holidays are repeated here, not asked of the library, so that a shipped record never changes with it.
 */
final class WorkingDays {

  private static final Set<LocalDate> BANK_HOLIDAYS = dates(
      "2024-12-25",
      "2024-12-26",
      "2025-01-01",
      "2025-04-18",
      "2025-04-21",
      "2025-05-05",
      "2025-05-26",
      "2025-08-25",
      "2025-12-25",
      "2025-12-26",
      "2026-01-01",
      "2026-04-03",
      "2026-04-06",
      "2026-05-04",
      "2026-05-25",
      "2026-08-31",
      "2026-12-25",
      "2026-12-28",
      "2027-01-01");

  private final Set<LocalDate> closures;

  WorkingDays(List<LocalDate> closures) {
    this.closures = Set.copyOf(closures);
  }

  private static Set<LocalDate> dates(String... texts) {
    return Stream.of(texts).map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
  }

  boolean includes(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !BANK_HOLIDAYS.contains(day)
        && !closures.contains(day);
  }

  LocalDate onOrAfter(LocalDate day) {
    LocalDate found = day;
    while (!includes(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** Returns the working day that comes so many working days after the day; the day itself where none are asked for. */
  LocalDate after(LocalDate day, int workingDays) {
    LocalDate found = day;
    for (int n = 0; n < workingDays; n++) {
      found = onOrAfter(found.plusDays(1));
    }
    return found;
  }
}
