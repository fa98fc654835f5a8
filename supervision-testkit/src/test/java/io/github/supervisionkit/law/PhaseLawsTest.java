package io.github.supervisionkit.law;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.timeline.Course;
import io.github.supervisionkit.timeline.Excuses;
import io.github.supervisionkit.timeline.FirstUnit;
import io.github.supervisionkit.timeline.Line;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Stretch;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The engine's courses keep the laws of phases, and those of single time lines. */
class PhaseLawsTest {

  private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
  private static final FirstUnit ALWAYS_OWED = (start, unit) -> true;

  private static LocalDate limit(List<Stretch> phases, LocalDate event) {
    Line line = Line.afresh("phases", phases, List.of(event));
    return Course.of(List.of(line), ALWAYS_OWED, Excuses.NONE, event)
        .get(0)
        .owed()
        .orElseThrow()
        .limit()
        .orElseThrow();
  }

  @Provide
  Arbitrary<Cadence> rolling() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 12).map(Cadence::everyWeeks),
        Arbitraries.integers().between(1, 4).map(Cadence::everyMonths));
  }

  @Property
  void phases_keep_f01_to_f03(
      @ForAll("rolling") Cadence old,
      @ForAll("rolling") Cadence next,
      @ForAll @IntRange(max = 1460) int start,
      @ForAll @IntRange(min = 1, max = 150) int length) {
    LocalDate event = THU_2026_01_01.plusDays(start);
    LocalDate border = event.plusDays(length);
    PhaseLaws.f01_a_border_follows_the_phases_rule(PhaseLawsTest::limit, old, next, event, border);
    PhaseLaws.f02_a_border_between_equal_phases_moves_nothing(
        PhaseLawsTest::limit, old, event, border);
    PhaseLaws.f03_a_border_stays_between_both_cadences(
        PhaseLawsTest::limit, old, next, event, border);
  }

  @Property
  void courses_keep_l01_to_l03(
      @ForAll("rolling") Cadence old,
      @ForAll("rolling") Cadence next,
      @ForAll @IntRange(min = 1, max = 300) int length,
      @ForAll List<@IntRange(max = 500) Integer> events,
      @ForAll @IntRange(max = 500) int day) {
    LocalDate border = THU_2026_01_01.plusDays(length);
    LocalDate asOf = THU_2026_01_01.plusDays(day);
    List<LocalDate> held = events.stream()
        .sorted()
        .map(THU_2026_01_01::plusDays)
        .filter(event -> !event.isAfter(asOf))
        .toList();
    List<Stretch> phases =
        List.of(new Stretch(old, THU_2026_01_01, border), new Stretch(next, border, LocalDate.MAX));
    List<Occurrence> told = Course.of(
            List.of(Line.afresh("phases", phases, held)), ALWAYS_OWED, Excuses.NONE, asOf)
        .get(0)
        .occurrences();

    TimelineLaws.l01_occurrences_are_in_order(told);
    TimelineLaws.l02_only_the_last_is_open(told);
    TimelineLaws.l03_outcomes_fit_their_dates(told, asOf);
  }
}
