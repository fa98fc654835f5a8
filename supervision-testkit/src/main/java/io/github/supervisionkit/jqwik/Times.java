package io.github.supervisionkit.jqwik;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.story.EdgeDay;
import io.github.supervisionkit.story.EdgeHour;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Dates, instants and ranges of dates, the edges among them more often than chance would have it. */
final class Times {

  static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
  static final LocalDate LAST = LocalDate.of(2028, 12, 31);
  static final int LONGEST = 400;

  private static final int MINUTES_OF_A_DAY = 24 * 60;

  private Times() {}

  static Arbitrary<LocalDate> dates() {
    Arbitrary<LocalDate> any = Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
    Arbitrary<LocalDate> edges = Arbitraries.of(EdgeDay.withNeighbours().toList());
    Arbitrary<LocalDate> monthEnds = any.map(day -> day.withDayOfMonth(day.lengthOfMonth()));
    return Arbitraries.oneOf(any, edges, monthEnds);
  }

  static Arbitrary<Instant> instants() {
    Arbitrary<Instant> any = Combinators.combine(
            dates(), Arbitraries.integers().between(0, MINUTES_OF_A_DAY - 1))
        .as((day, minute) -> Instant.ofEpochSecond(day.toEpochDay() * 86_400 + minute * 60L));
    Arbitrary<Instant> edges =
        Arbitraries.of(Arrays.stream(EdgeHour.values()).map(EdgeHour::instant).toList());
    return Arbitraries.frequencyOf(Tuple.of(4, any), Tuple.of(1, edges));
  }

  static Arbitrary<DateRange> ranges() {
    Arbitrary<DateRange> days = dates().map(day -> DateRange.of(day, day.plusDays(1)));
    Arbitrary<DateRange> some = Combinators.combine(
            dates(), Arbitraries.integers().between(2, LONGEST))
        .as((from, length) -> DateRange.of(from, from.plusDays(length)));
    Arbitrary<DateRange> open = dates().map(DateRange::from);
    return Arbitraries.frequencyOf(Tuple.of(1, days), Tuple.of(3, some), Tuple.of(1, open));
  }
}
