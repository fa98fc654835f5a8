package io.github.supervisionkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.Deadline;
import io.github.supervisionkit.calendar.TimeLimit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each law catches an implementation that is wrong in the way that it is about, and says which law it is. */
class WrongImplementationsTest {

  private static final LocalDate SAT_2026_01_31 = LocalDate.of(2026, 1, 31);
  private static final LocalDate SUN_2026_02_01 = LocalDate.of(2026, 2, 1);
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final LocalDate TUE_2026_02_03 = LocalDate.of(2026, 2, 3);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant THE_CLOCKS_CHANGE = Instant.parse("2026-03-28T12:00:00Z");

  static List<Arguments> wrong() {
    return Stream.of(ofValues(), WrongPacks.caught(), WrongEvaluations.caught())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Arguments> ofValues() {
    return List.of(
        law(
            "C-01",
            () -> CadenceLaws.c01_limits_lie_ahead(
                day -> Optional.of(day.minusDays(1)), SAT_2026_01_31)),
        law(
            "C-02",
            () -> CadenceLaws.c02_is_monotonic(
                WrongImplementationsTest::earlierAndEarlier, SAT_2026_01_31, SUN_2026_02_01)),
        law(
            "C-03",
            () -> CadenceLaws.c03_first_limits_follow_their_starts(
                WrongImplementationsTest::earlierAndEarlier, SAT_2026_01_31, SUN_2026_02_01)),
        law(
            "C-04",
            () -> CadenceLaws.c04_months_are_added_in_one_step(
                2, day -> Optional.of(day.plusMonths(1).plusMonths(1)), SAT_2026_01_31)),
        law(
            "C-05",
            () -> CadenceLaws.c05_reads_what_it_writes(
                Cadence.everyWeeks(4), text -> Optional.of(Cadence.everyWeeks(2)))),
        law(
            "C-06",
            () -> CadenceLaws.c06_what_entails_is_never_later(
                (kept, asked) -> true,
                Cadence.everyWeeks(6),
                Cadence.everyWeeks(4),
                SAT_2026_01_31)),
        law(
            "K-01",
            () -> CalendarLaws.k01_refuses_what_it_does_not_cover(
                WrongCalendars.guessing(), LocalDate.of(2027, 1, 1))),
        law(
            "K-02",
            () -> CalendarLaws.k02_counts_as_on_the_fingers(
                WrongCalendars.countingTheStart(), MON_2026_02_02, 1)),
        law(
            "K-03",
            () -> CalendarLaws.k03_is_monotonic_in_the_date(
                WrongCalendars.generousOnSundays(), SUN_2026_02_01, MON_2026_02_02, 1)),
        law(
            "K-04",
            () -> CalendarLaws.k04_is_strictly_monotonic_in_the_days(
                WrongCalendars.countingToOne(), SUN_2026_02_01, 1)),
        law(
            "K-05",
            () -> CalendarLaws.k05_a_closure_never_brings_a_limit_forward(
                WrongCalendars.hurriedByClosures(), MON_2026_02_02, MON_2026_02_02, 2)),
        law(
            "K-06",
            () -> CalendarLaws.k06_counting_back_gives_the_same_number(
                WrongCalendars.countingTheStart(), MON_2026_02_02, 3)),
        law(
            "K-07",
            () -> CalendarLaws.k07_nothing_lies_between_a_day_and_the_working_day_before(
                WrongCalendars.stayingOnSundays(), SUN_2026_02_01)),
        law(
            "K-08",
            () -> CalendarLaws.k08_gives_a_reason_exactly_for_days_off(
                WrongCalendars.alwaysExcusing(), MON_2026_02_02)),
        law(
            "K-09",
            () -> CalendarLaws.k09_a_closure_closes_its_own_day_alone(
                WrongCalendars.hurriedByClosures(), MON_2026_02_02, MON_2026_02_02)),
        law(
            "K-10",
            () -> CalendarLaws.k10_answers_alike_after_travelling(
                WrongCalendars.alwaysExcusing(), WrongCalendars.guessing(), MON_2026_02_02)),
        law(
            "T-01",
            () -> TimeLimitLaws.t01_hours_elapse(
                24,
                THE_CLOCKS_CHANGE,
                new Deadline.AtInstant(
                    THE_CLOCKS_CHANGE.atZone(LONDON).plusDays(1).toOffsetDateTime()))),
        law(
            "T-02",
            () -> TimeLimitLaws.t02_a_day_from_a_date_ends_with_the_next_day(
                SUN_2026_02_01, new Deadline.EndOfDay(MON_2026_02_02, Deadline.Basis.EXACT))),
        law(
            "T-03",
            () -> TimeLimitLaws.t03_is_met_at_its_limit_and_broken_after_it(
                new Deadline.EndOfDay(MON_2026_02_02, Deadline.Basis.EXACT),
                done -> done.date(LONDON).isBefore(MON_2026_02_02))),
        law(
            "T-04",
            () -> TimeLimitLaws.t04_is_monotonic_in_the_start(
                new Deadline.EndOfDay(TUE_2026_02_03, Deadline.Basis.EXACT),
                new Deadline.EndOfDay(MON_2026_02_02, Deadline.Basis.EXACT),
                LONDON)),
        law(
            "T-05",
            () -> TimeLimitLaws.t05_reads_what_it_writes(
                TimeLimit.ofHours(24), text -> TimeLimit.ofWorkingDays(1))));
  }

  private static Optional<LocalDate> earlierAndEarlier(LocalDate day) {
    return Optional.of(LocalDate.of(2026, 12, 31).minusDays(day.getDayOfYear()));
  }

  static Arguments law(String number, ThrowingCallable tried) {
    return Arguments.of(number, tried);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void each_law_catches_a_wrong_implementation(String number, ThrowingCallable tried) {
    assertThatThrownBy(tried).isInstanceOf(AssertionError.class).hasMessageContaining(number);
  }

  @Test
  void each_law_has_its_row_in_the_readme_and_its_wrong_implementation() throws IOException {
    List<String> tried =
        wrong().stream().map(arguments -> (String) arguments.get()[0]).toList();
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("README.md"), StandardCharsets.UTF_8)) {
      if (line.matches("\\| [A-Z]-\\d\\d \\|.*")) {
        rows.add(line.substring(2, 6));
      }
    }
    assertThat(rows).containsExactlyElementsOf(tried);
    assertThat(lawMethods()).containsExactlyInAnyOrderElementsOf(tried);
  }

  private static List<String> lawMethods() {
    List<String> laws = new ArrayList<>();
    for (Class<?> room : List.of(
        CadenceLaws.class,
        CalendarLaws.class,
        TimeLimitLaws.class,
        PackLaws.class,
        BesidePackLaws.class,
        AssessmentLaws.class,
        HistoryLaws.class,
        RoundTripLaws.class)) {
      for (var method : room.getDeclaredMethods()) {
        if (method.getName().matches("[a-z]\\d\\d_.*")) {
          String name = method.getName();
          laws.add(Character.toUpperCase(name.charAt(0)) + "-" + name.substring(1, 3));
        }
      }
    }
    return laws;
  }
}
