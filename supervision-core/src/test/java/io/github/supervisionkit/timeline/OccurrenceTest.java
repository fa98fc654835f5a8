package io.github.supervisionkit.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.source.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OccurrenceTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_01_12 = LocalDate.of(2026, 1, 12);
  private static final LocalDate TUE_2026_01_13 = LocalDate.of(2026, 1, 13);
  private static final Stretch WEEKLY =
      new Stretch(Cadence.everyWeeks(1), MON_2026_01_05, LocalDate.MAX);

  @Test
  void an_occurrence_tells_why() {
    Step step = Step.of("it was away");
    assertThat(Occurrence.running(MON_2026_01_05, Optional.empty(), Outcome.EXCUSED, List.of(step))
            .because())
        .containsExactly(step);
  }

  @Test
  void the_text_tells_from_when_to_when_and_what_came_of_it() {
    assertThat(late()).hasToString("2026-01-05, limit 2026-01-12, late 2026-01-13");
    assertThat(running(MON_2026_01_12)).hasToString("2026-01-05, limit 2026-01-12, running");
  }

  @Test
  void equal_parts_make_an_equal_occurrence() {
    assertThat(late()).isEqualTo(late()).hasSameHashCodeAs(late());
  }

  static Stream<Object> others() {
    Optional<LocalDate> limit = Optional.of(MON_2026_01_12);
    return Stream.of(
        "late",
        running(MON_2026_01_12),
        Occurrence.ended(MON_2026_01_12, limit, TUE_2026_01_13, Outcome.LATE, List.of()),
        Occurrence.ended(MON_2026_01_05, Optional.empty(), TUE_2026_01_13, Outcome.LATE, List.of()),
        Occurrence.ended(MON_2026_01_05, limit, MON_2026_01_12, Outcome.LATE, List.of()),
        Occurrence.ended(MON_2026_01_05, limit, TUE_2026_01_13, Outcome.KEPT, List.of()),
        Occurrence.ended(
            MON_2026_01_05, limit, TUE_2026_01_13, Outcome.LATE, List.of(Step.of("so"))));
  }

  @ParameterizedTest
  @MethodSource("others")
  void one_part_that_differs_makes_another_occurrence(Object other) {
    assertThat(late()).isNotEqualTo(other);
  }

  static Stream<Object> otherLines() {
    List<LocalDate> events = List.of(MON_2026_01_12);
    return Stream.of(
        "a",
        Line.afresh("b", List.of(WEEKLY), events),
        Line.afresh(
            "a",
            List.of(new Stretch(Cadence.everyWeeks(2), MON_2026_01_05, LocalDate.MAX)),
            events),
        Line.afresh("a", List.of(WEEKLY), List.of()),
        new Line("a", List.of(WEEKLY), events, Line.Entry.FROM_LAST_EVENT));
  }

  @ParameterizedTest
  @MethodSource("otherLines")
  void one_part_that_differs_makes_another_line(Object other) {
    assertThat(Line.afresh("a", List.of(WEEKLY), List.of(MON_2026_01_12)))
        .isEqualTo(Line.afresh("a", List.of(WEEKLY), List.of(MON_2026_01_12)))
        .isNotEqualTo(other);
  }

  @Test
  void a_line_without_a_stretch_and_a_stretch_without_a_day_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Line.afresh("a", List.of(), List.of()))
        .withMessage("stretches must not be empty: a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stretch(Cadence.everyWeeks(1), MON_2026_01_05, MON_2026_01_05))
        .withMessage("until must be after from: 2026-01-05, 2026-01-05");
  }

  @ParameterizedTest
  @CsvSource({
    "RUNNING, running, false",
    "KEPT, kept, false",
    "LATE, late, true",
    "MISSED, missed, true",
    "EXCUSED, excused, true",
    "LAPSED, lapsed, false",
    "BREACHED, breached, true"
  })
  void what_was_late_missed_excused_or_breached_is_a_gap(
      Outcome outcome, String text, boolean gap) {
    assertThat(outcome.text()).isEqualTo(text);
    assertThat(outcome.isGap()).isEqualTo(gap);
  }

  private static Occurrence late() {
    return Occurrence.ended(
        MON_2026_01_05, Optional.of(MON_2026_01_12), TUE_2026_01_13, Outcome.LATE, List.of());
  }

  private static Occurrence running(LocalDate limit) {
    return Occurrence.running(MON_2026_01_05, Optional.of(limit), Outcome.RUNNING, List.of());
  }
}
