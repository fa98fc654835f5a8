package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Gap;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * A limit that was missed or met late, with how long it lasted.
 *
 * @param duty the duty
 * @param subject whom or what it is about
 * @param clause the clause
 * @param force how strongly the clause speaks
 * @param days the calendar days from the limit to the day on which it was made good, or to the as-of day
 * @param story what happened, in a sentence
 */
record GapRow(String duty, String subject, String clause, String force, long days, String story) {

  private static final int SHOWN = 15;

  /** Returns the longest gaps of the months shown, the longest first; then by the day of the limit and by duty. */
  static List<GapRow> worst(Assessment assessment) {
    LocalDate from = StripTable.months(assessment.asOf()).get(0).atDay(1);
    return assessment.history(from, assessment.asOf().plusDays(1)).stream()
        .filter(gap -> gap.occurrence().outcome() == Outcome.MISSED
            || gap.occurrence().outcome() == Outcome.LATE)
        .filter(gap -> gap.occurrence().limit().isPresent())
        .sorted(Comparator.comparing(
                (Gap gap) -> days(gap, assessment.asOf()), Comparator.reverseOrder())
            .thenComparing(Gap::day)
            .thenComparing(gap -> gap.of().duty()))
        .limit(SHOWN)
        .map(gap -> of(gap, assessment.asOf()))
        .toList();
  }

  private static GapRow of(Gap gap, LocalDate asOf) {
    Occurrence occurrence = gap.occurrence();
    String end = occurrence
        .ended()
        .map(day -> "made good on " + Dates.inWords(day))
        .orElse("not made good by " + Dates.inWords(asOf));
    return new GapRow(
        gap.of().duty(),
        Subjects.of(gap.of()),
        gap.of().clause(),
        gap.of().force().text(),
        days(gap, asOf),
        "Limit " + Dates.inWords(occurrence.limit().orElseThrow()) + ", measured from "
            + Dates.inWords(occurrence.measuredFrom()) + "; " + end + ".");
  }

  private static long days(Gap gap, LocalDate asOf) {
    return ChronoUnit.DAYS.between(gap.day(), gap.occurrence().ended().orElse(asOf));
  }

  /** Returns how long it lasted, in words. */
  String lasted() {
    return DueRow.counted(days, "day");
  }
}
