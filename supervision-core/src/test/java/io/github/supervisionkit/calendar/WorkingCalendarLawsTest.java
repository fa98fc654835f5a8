package io.github.supervisionkit.calendar;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every calendar, and of the table as of the plainest calendar that an author can write. */
class WorkingCalendarLawsTest {

  private static final Coverage COVERAGE =
      new Coverage(LocalDate.of(2026, 2, 11), LocalDate.of(2028, 3, 17));

  @Provide
  Arbitrary<LocalDate> dates() {
    return daysFrom(COVERAGE.first().minusDays(5), COVERAGE.last().plusDays(5));
  }

  @Provide
  Arbitrary<Set<LocalDate>> holidays() {
    return daysFrom(COVERAGE.first(), COVERAGE.last()).set().ofMaxSize(60);
  }

  /** Whole months and more without a working day: the table's counts repeat there. */
  @Provide
  Arbitrary<Set<LocalDate>> longClosures() {
    return daysFrom(COVERAGE.first(), COVERAGE.last().minusDays(100))
        .map(first -> first.datesUntil(first.plusDays(100)).collect(toSet()));
  }

  private static Arbitrary<LocalDate> daysFrom(LocalDate first, LocalDate last) {
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static TableCalendar table(Set<LocalDate> holidays) {
    return TableCalendar.of(
        "table", COVERAGE, holidays.stream().collect(toMap(day -> day, day -> "holiday")));
  }

  @Property
  void the_table_agrees_with_the_model_on_each_day(
      @ForAll("holidays") Set<LocalDate> holidays, @ForAll("dates") LocalDate date) {
    WorkingCalendar model = new PlainCalendar(COVERAGE, holidays);
    WorkingCalendar table = table(holidays);

    assertThat(table.covers(date)).isEqualTo(model.covers(date));
    assertThat(answer(() -> table.isWorkingDay(date)))
        .isEqualTo(answer(() -> model.isWorkingDay(date)));
    assertThat(answer(() -> table.reasonNotWorking(date).isPresent()))
        .isEqualTo(answer(() -> !model.isWorkingDay(date)));
  }

  @Property
  void the_table_agrees_with_the_model_on_the_nth_working_day(
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(min = 1, max = 600) int n) {
    assertThat(answer(() -> table(holidays).plusWorkingDays(date, n)))
        .isEqualTo(answer(() -> new PlainCalendar(COVERAGE, holidays).plusWorkingDays(date, n)));
  }

  @Property
  void the_table_agrees_with_the_model_across_long_closures(
      @ForAll("longClosures") Set<LocalDate> closures,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(min = 1, max = 600) int n) {
    assertThat(answer(() -> table(Set.of()).withClosures(closures).plusWorkingDays(date, n)))
        .isEqualTo(answer(() ->
            new PlainCalendar(COVERAGE, Set.of()).withClosures(closures).plusWorkingDays(date, n)));
  }

  @Property
  void the_table_agrees_with_the_model_on_counts(
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll("dates") LocalDate one,
      @ForAll("dates") LocalDate other) {
    LocalDate from = one.isBefore(other) ? one : other;
    LocalDate until = one.isBefore(other) ? other : one;

    assertThat(answer(() -> table(holidays).workingDaysBetween(from, until)))
        .isEqualTo(
            answer(() -> new PlainCalendar(COVERAGE, holidays).workingDaysBetween(from, until)));
  }

  @Property
  void the_table_agrees_with_the_model_on_neighbours(
      @ForAll("holidays") Set<LocalDate> holidays, @ForAll("dates") LocalDate date) {
    WorkingCalendar model = new PlainCalendar(COVERAGE, holidays);
    WorkingCalendar table = table(holidays);

    assertThat(answer(() -> table.nextWorkingDayOnOrAfter(date)))
        .isEqualTo(answer(() -> model.nextWorkingDayOnOrAfter(date)));
    assertThat(answer(() -> table.lastWorkingDayOnOrBefore(date)))
        .isEqualTo(answer(() -> model.lastWorkingDayOnOrBefore(date)));
    assertThat(table.findNextWorkingDayOnOrAfter(date))
        .isEqualTo(model.findNextWorkingDayOnOrAfter(date));
    assertThat(table.findLastWorkingDayOnOrBefore(date))
        .isEqualTo(model.findLastWorkingDayOnOrBefore(date));
  }

  @Property
  void a_search_finds_what_the_question_answers_and_nothing_where_it_is_refused(
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(min = 1, max = 600) int n) {
    WorkingCalendar calendar = table(holidays);

    assertThat(calendar.findPlusWorkingDays(date, n).map(Object::toString).orElse("refused"))
        .isEqualTo(found(answer(() -> calendar.plusWorkingDays(date, n))));
    assertThat(calendar.findNextWorkingDayOnOrAfter(date).map(Object::toString).orElse("refused"))
        .isEqualTo(found(answer(() -> calendar.nextWorkingDayOnOrAfter(date))));
  }

  @Property
  void one_more_working_day_is_always_later(
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(min = 1, max = 300) int n) {
    WorkingCalendar calendar = table(holidays);
    Optional<LocalDate> more = calendar.findPlusWorkingDays(date, n + 1);

    assertThat(more.stream())
        .allSatisfy(
            later -> assertThat(calendar.plusWorkingDays(date, n)).isAfter(date).isBefore(later));
  }

  @Property
  void a_later_start_never_gives_an_earlier_limit(
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(min = 1, max = 300) int n) {
    WorkingCalendar calendar = table(holidays);

    assertThat(calendar.findPlusWorkingDays(date.plusDays(1), n).stream())
        .allSatisfy(later -> assertThat(calendar.findPlusWorkingDays(date, n).stream())
            .allSatisfy(limit -> assertThat(limit).isBeforeOrEqualTo(later)));
  }

  @Property
  void counting_to_the_nth_working_day_gives_n(
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(min = 1, max = 300) int n) {
    WorkingCalendar calendar = table(holidays);

    assertThat(calendar.findPlusWorkingDays(date, n).stream()).allSatisfy(limit -> {
      assertThat(calendar.workingDaysBetween(date, limit)).isEqualTo(n);
      assertThat(calendar.isWorkingDay(limit)).isTrue();
    });
  }

  @Property
  void another_holiday_never_makes_a_limit_earlier(
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll("dates") LocalDate added,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(min = 1, max = 300) int n) {
    Set<LocalDate> more = new HashSet<>(holidays);
    if (COVERAGE.contains(added)) {
      more.add(added);
    }

    assertThat(table(more).findPlusWorkingDays(date, n).stream())
        .allSatisfy(
            limit -> assertThat(limit).isAfterOrEqualTo(table(holidays).plusWorkingDays(date, n)));
  }

  @Property
  void a_closure_counts_as_a_holiday_does(
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll("holidays") Set<LocalDate> closures,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(min = 1, max = 300) int n) {
    Set<LocalDate> both = new HashSet<>(holidays);
    both.addAll(closures);

    assertThat(table(holidays).withClosures(closures).findPlusWorkingDays(date, n))
        .isEqualTo(table(both).findPlusWorkingDays(date, n))
        .isEqualTo(new PlainCalendar(COVERAGE, holidays)
            .withClosures(closures)
            .findPlusWorkingDays(date, n));
  }

  @Property
  void the_steps_count_what_the_count_counts(
      @ForAll("holidays") Set<LocalDate> holidays, @ForAll("dates") LocalDate date) {
    WorkingCalendar calendar = table(holidays);

    assertThat(calendar.findPlusWorkingDays(date, 10).stream())
        .allSatisfy(limit -> assertThat(calendar.steps(date, limit))
            .hasSize(Math.toIntExact(limit.toEpochDay() - date.toEpochDay()))
            .endsWith(new DayStep.Counted(limit, 10)));
  }

  @Property
  void a_calendar_written_and_read_again_is_equal(@ForAll("holidays") Set<LocalDate> holidays)
      throws Exception {
    assertThat(Serialized.again(table(holidays))).isEqualTo(table(holidays));
  }

  private static String found(String answer) {
    return answer.startsWith("refused") ? "refused" : answer;
  }

  private static String answer(Supplier<Object> question) {
    try {
      return question.get().toString();
    } catch (CalendarCoverageException refused) {
      return "refused " + refused.date();
    }
  }
}
