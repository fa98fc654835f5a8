package io.github.supervisionkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.law.CalendarLaws;
import io.github.supervisionkit.law.PackLaws;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calendars that nobody proclaimed and packs that nobody wrote keep their laws, and differ as they promise. */
class InventedTest {

  private static final List<WorkingCalendar> CALENDARS =
      IntStream.range(0, 60).mapToObj(RandomCalendars::calendar).toList();

  static Stream<WorkingCalendar> calendars() {
    return CALENDARS.stream();
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void calendars_keep_k02_k05_k06_and_k08_on_edge_days(WorkingCalendar calendar) {
    EdgeDay.withNeighbours().forEach(day -> {
      CalendarLaws.k02_counts_as_on_the_fingers(calendar, day, 5);
      CalendarLaws.k05_a_closure_never_brings_a_limit_forward(calendar, day.plusDays(2), day, 5);
      CalendarLaws.k06_counting_back_gives_the_same_number(calendar, day, 5);
      CalendarLaws.k08_gives_a_reason_exactly_for_days_off(calendar, day);
    });
  }

  @Test
  void calendars_have_no_holiday_one_or_many() {
    assertThat(CALENDARS.stream().map(InventedTest::holidays))
        .contains(0L, 1L)
        .anyMatch(count -> count > 20);
  }

  private static long holidays(WorkingCalendar calendar) {
    return calendar
        .coverage()
        .first()
        .datesUntil(calendar.coverage().last().plusDays(1))
        .filter(
            day -> calendar.reasonNotWorking(day).filter("a holiday"::equals).isPresent())
        .count();
  }

  @Test
  void calendars_have_other_weekends_and_none() {
    LocalDate sat20280101 = LocalDate.of(2028, 1, 1);

    assertThat(
            CALENDARS.stream().map(calendar -> calendar.reasonNotWorking(sat20280101.minusDays(1))))
        .anyMatch(reason -> reason.filter("Friday"::equals).isPresent());
    assertThat(CALENDARS)
        .anyMatch(calendar -> sat20280101
                .datesUntil(LocalDate.of(2029, 1, 1))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .filter(calendar::isWorkingDay)
                .count()
            > 40);
  }

  @Test
  void one_two_and_three_versions_of_a_pack_follow_one_another() {
    List<Versions> all = IntStream.range(0, 100).mapToObj(RandomPacks::versions).toList();

    all.forEach(versions -> PackLaws.p08_versions_follow_one_another(versions.packs()));
    assertThat(all.stream().map(versions -> versions.packs().size())).contains(1, 2, 3);
    assertThat(all)
        .anyMatch(versions -> Stream.of(EdgeDay.values())
            .anyMatch(
                edge -> edge.day().equals(versions.packs().get(0).inForce().until())));
  }

  @Test
  void the_same_seed_gives_the_same_for_ever() {
    assertThat(RandomCalendars.calendar(5)).isEqualTo(RandomCalendars.calendar(5));
    assertThat(RandomPacks.versions(5)).isEqualTo(RandomPacks.versions(5));
  }
}
