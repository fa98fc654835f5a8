package io.github.supervisionkit.holiday;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.supervisionkit.calendar.CalendarCoverageException;
import io.github.supervisionkit.calendar.Coverage;
import io.github.supervisionkit.calendar.TableCalendar;
import io.github.supervisionkit.calendar.WorkingCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class UkCalendarsTest {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  static Stream<Arguments> nationsAndYears() {
    return Arrays.stream(Nation.values())
        .flatMap(nation ->
            IntStream.rangeClosed(2011, 2028).mapToObj(year -> Arguments.of(nation, year)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("nationsAndYears")
  void every_day_is_a_working_day_exactly_when_the_list_and_the_week_say_so(
      Nation nation, int year) {
    Set<LocalDate> listed = GovernmentList.dates(nation);
    WorkingCalendar calendar = UkCalendars.of(nation);

    Map<LocalDate, Boolean> answers =
        daysOf(year).collect(toMap(day -> day, calendar::isWorkingDay));

    assertThat(answers)
        .hasSize(LocalDate.of(year, 1, 1).lengthOfYear())
        .isEqualTo(daysOf(year)
            .collect(toMap(
                day -> day,
                day -> !WEEKEND.contains(day.getDayOfWeek()) && !listed.contains(day))));
  }

  @ParameterizedTest
  @EnumSource(Nation.class)
  void titles_are_those_of_the_list(Nation nation) {
    Map<LocalDate, String> titles = GovernmentList.of(nation).stream()
        .collect(toMap(
            GovernmentList.Event::date,
            event -> PublishedHolidays.titled(event.title(), event.notes())));

    assertThat(UkCalendars.of(nation).holidays()).isEqualTo(titles);
  }

  @ParameterizedTest
  @EnumSource(Nation.class)
  void the_shipped_lines_are_the_events_of_the_list_in_order(Nation nation) throws IOException {
    assertThat(lines(nation.id() + ".csv").skip(1))
        .containsExactlyElementsOf(GovernmentList.of(nation).stream()
            .map(event -> event.date() + "," + event.title() + "," + event.notes())
            .toList());
  }

  @Test
  void the_provenance_counts_the_holidays_of_each_nation_and_year() throws IOException {
    assertThat(lines("provenance.csv").skip(1).map(line -> line.split(",", 4)))
        .hasSize(54)
        .allSatisfy(
            fields -> assertThat(GovernmentList.dates(Nation.named(fields[0]).orElseThrow()))
                .filteredOn(date -> date.getYear() == Integer.parseInt(fields[1]))
                .hasSize(Integer.parseInt(fields[2])));
  }

  @ParameterizedTest
  @CsvSource({
    "england-and-wales, 8, 2011 2012 2023, 2022",
    "scotland, 9, 2011 2012 2023 2026, 2022",
    "northern-ireland, 10, 2011 2012 2023, 2022"
  })
  void each_year_has_the_usual_number_of_holidays_but_for_those_with_one_offs(
      String id, int usual, String oneMore, int twoMore) {
    Map<Integer, Long> perYear =
        UkCalendars.of(Nation.named(id).orElseThrow()).holidays().keySet().stream()
            .collect(groupingBy(LocalDate::getYear, counting()));

    assertThat(perYear)
        .isEqualTo(IntStream.rangeClosed(2011, 2028)
            .boxed()
            .collect(toMap(
                year -> year,
                year -> (long) usual
                    + (oneMore.contains(year.toString()) ? 1 : 0)
                    + (year == twoMore ? 2 : 0))));
  }

  @ParameterizedTest
  @CsvSource({
    "2011-04-29, Royal wedding",
    "2012-06-04, Spring bank holiday (substitute day)",
    "2012-06-05, Queen’s Diamond Jubilee",
    "2020-05-08, Early May bank holiday (VE day)",
    "2022-06-02, Spring bank holiday",
    "2022-06-03, Platinum Jubilee bank holiday",
    "2022-09-19, Bank Holiday for the State Funeral of Queen Elizabeth II",
    "2023-05-08, Bank holiday for the coronation of King Charles III"
  })
  void one_off_days_are_no_working_days_in_england_and_wales(LocalDate date, String title) {
    assertThat(UkCalendars.englandAndWales().reasonNotWorking(date))
        .hasValueSatisfying(reason -> assertThat(reason).isEqualToIgnoringCase(title));
  }

  @ParameterizedTest
  @CsvSource({
    "2011-04-29",
    "2012-06-04",
    "2012-06-05",
    "2020-05-08",
    "2022-06-02",
    "2022-06-03",
    "2022-09-19",
    "2023-05-08"
  })
  void one_off_days_are_no_working_days_in_any_nation(LocalDate date) {
    assertThat(UkCalendars.ids())
        .noneMatch(id -> UkCalendars.named(id).orElseThrow().isWorkingDay(date));
  }

  @ParameterizedTest
  @CsvSource({"2012-05-28", "2020-05-04", "2022-05-30"})
  void days_from_which_a_holiday_was_moved_are_working_days_in_every_nation(LocalDate date) {
    assertThat(UkCalendars.ids())
        .allMatch(id -> UkCalendars.named(id).orElseThrow().isWorkingDay(date));
  }

  @Test
  void scotland_alone_has_monday_15_june_2026_for_the_world_cup() {
    LocalDate mon20260615 = LocalDate.of(2026, 6, 15);

    assertThat(UkCalendars.scotland().reasonNotWorking(mon20260615))
        .contains("World Cup bank holiday");
    assertThat(UkCalendars.englandAndWales().isWorkingDay(mon20260615)).isTrue();
    assertThat(UkCalendars.northernIreland().isWorkingDay(mon20260615)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"england-and-wales", "scotland", "northern-ireland"})
  void a_day_after_2028_is_refused_by_name(String id) {
    assertThatThrownBy(
            () -> UkCalendars.named(id).orElseThrow().isWorkingDay(LocalDate.of(2029, 1, 1)))
        .isInstanceOf(CalendarCoverageException.class)
        .hasMessage(
            "the calendar `%s` does not cover 2029-01-01: it covers 2011-01-01 to 2028-12-31", id);
  }

  @Test
  void a_day_before_2011_is_refused_by_name() {
    assertThatThrownBy(() -> UkCalendars.scotland().isWorkingDay(LocalDate.of(2010, 12, 31)))
        .hasMessage(
            "the calendar `scotland` does not cover 2010-12-31: it covers 2011-01-01 to 2028-12-31");
  }

  @Test
  void five_working_days_after_thursday_2_april_2026_end_on_monday_13_april_in_england() {
    assertThat(UkCalendars.englandAndWales().plusWorkingDays(LocalDate.of(2026, 4, 2), 5))
        .isEqualTo("2026-04-13");
  }

  @Test
  void five_working_days_after_thursday_2_april_2026_end_on_friday_10_april_in_scotland() {
    assertThat(UkCalendars.scotland().plusWorkingDays(LocalDate.of(2026, 4, 2), 5))
        .isEqualTo("2026-04-10");
  }

  @Test
  void no_calendar_has_an_unknown_id() {
    assertThat(UkCalendars.named("wales")).isEmpty();
  }

  @Test
  void the_same_calendar_is_given_every_time() {
    assertThat(UkCalendars.named("scotland")).containsSame(UkCalendars.scotland());
  }

  @Test
  void nothing_published_is_computed() {
    assertThat(UkCalendars.scotland().firstComputedDay()).isEmpty();
  }

  @Test
  void a_calendar_computed_through_2030_says_so_of_2029_and_not_of_2028() {
    TableCalendar calendar = UkCalendars.computedThrough(Nation.ENGLAND_AND_WALES, 2030);

    assertThat(calendar.coverage()).isEqualTo(Coverage.ofYears(2011, 2030));
    assertThat(calendar.isComputed(LocalDate.of(2028, 12, 31))).isFalse();
    assertThat(calendar.isComputed(LocalDate.of(2029, 1, 1))).isTrue();
    assertThat(calendar.reasonNotWorking(LocalDate.of(2029, 3, 30))).contains("Good Friday");
  }

  @Test
  void a_calendar_computed_through_2030_keeps_the_published_years() {
    assertThat(UkCalendars.computedThrough(Nation.SCOTLAND, 2030).holidays())
        .containsAllEntriesOf(UkCalendars.scotland().holidays())
        .hasSize(UkCalendars.scotland().holidays().size() + 18);
  }

  @Test
  void a_published_year_is_not_computed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UkCalendars.computedThrough(Nation.SCOTLAND, 2028))
        .withMessage("lastYear must be after 2028, the last that was published: 2028");
  }

  private static Stream<LocalDate> daysOf(int year) {
    return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
  }

  private static Stream<String> lines(String resource) throws IOException {
    try (InputStream in = UkCalendars.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines();
    }
  }
}
