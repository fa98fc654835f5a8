package io.github.supervisionkit.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatutoryHolidaysTest {

  /** Days that were proclaimed for one year, beside the usual list. */
  private static final Set<LocalDate> ADDED = Set.of(
      LocalDate.of(2011, 4, 29),
      LocalDate.of(2012, 6, 5),
      LocalDate.of(2022, 6, 3),
      LocalDate.of(2022, 9, 19),
      LocalDate.of(2023, 5, 8),
      LocalDate.of(2026, 6, 15));

  /** Days of the usual list that were moved for one year, by the day to which they were moved. */
  private static final Map<LocalDate, LocalDate> MOVED = Map.of(
      LocalDate.of(2012, 6, 4), LocalDate.of(2012, 5, 28),
      LocalDate.of(2020, 5, 8), LocalDate.of(2020, 5, 4),
      LocalDate.of(2022, 6, 2), LocalDate.of(2022, 5, 30));

  /** Neighbours whose names the list swapped: Christmas Day and Boxing Day; 1 and 2 January in Scotland. */
  private static final Set<LocalDate> NAMED_OTHERWISE = Set.of(
      LocalDate.of(2011, 12, 26),
      LocalDate.of(2011, 12, 27),
      LocalDate.of(2023, 1, 2),
      LocalDate.of(2023, 1, 3));

  static Stream<Arguments> nationsAndYears() {
    return Arrays.stream(Nation.values())
        .flatMap(nation ->
            IntStream.rangeClosed(2011, 2028).mapToObj(year -> Arguments.of(nation, year)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("nationsAndYears")
  void the_rule_gives_the_published_dates_but_for_one_offs(Nation nation, int year) {
    Set<LocalDate> published = new TreeSet<>(GovernmentList.dates(nation));
    published.removeIf(date -> date.getYear() != year);
    published.removeAll(ADDED);
    Set<LocalDate> usual = new TreeSet<>(
        published.stream().map(date -> MOVED.getOrDefault(date, date)).toList());

    assertThat(StatutoryHolidays.of(nation, year).keySet()).isEqualTo(usual);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("nationsAndYears")
  void the_rule_gives_the_published_titles_but_for_one_offs(Nation nation, int year) {
    Map<LocalDate, String> computed = StatutoryHolidays.of(nation, year);

    assertThat(GovernmentList.of(nation))
        .filteredOn(event -> event.date().getYear() == year)
        .filteredOn(
            event -> computed.containsKey(event.date()) && !NAMED_OTHERWISE.contains(event.date()))
        .allSatisfy(event -> assertThat(PublishedHolidays.titled(event.title(), event.notes()))
            .isEqualToIgnoringCase(computed.get(event.date())));
  }

  @ParameterizedTest
  @CsvSource({
    "2011, 2011-04-24", "2018, 2018-04-01", "2024, 2024-03-31", "2026, 2026-04-05",
        "2038, 2038-04-25",
    "2049, 2049-04-18", "2076, 2076-04-19", "2285, 2285-03-22", "2299, 2299-04-16",
        "4089, 4089-04-10"
  })
  void easter_is_on(int year, LocalDate sunday) {
    assertThat(Easter.sundayOf(year)).isEqualTo(sunday);
  }
}
