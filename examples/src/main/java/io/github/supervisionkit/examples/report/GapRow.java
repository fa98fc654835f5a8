package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.assessment.Gap;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * A limit that was missed or met late, with how long it was overrun.
 *
 * @param duty the duty
 * @param subject whom or what it is about
 * @param clause the clause
 * @param force how strongly the clause speaks
 * @param limit the limit
 * @param days the calendar days from the limit until it was made good, the person left, or else to the as-of day
 * @param story what happened, in a sentence
 */
record GapRow(
    String duty,
    String subject,
    String clause,
    String force,
    LocalDate limit,
    long days,
    String story) {

  /** The longest first; then by limit and by duty. */
  static final Comparator<GapRow> WORST_FIRST = Comparator.comparing(
          GapRow::days, Comparator.reverseOrder())
      .thenComparing(GapRow::limit)
      .thenComparing(GapRow::duty);

  static GapRow of(Gap gap, Inquiry inquiry) {
    Occurrence occurrence = gap.occurrence();
    LocalDate limit = occurrence.limit().orElseThrow();
    Optional<LocalDate> left = gap.of()
        .person()
        .flatMap(inquiry.register()::person)
        .flatMap(Person::left)
        .filter(day -> !day.isAfter(inquiry.asOf()) && !day.isBefore(limit));
    LocalDate end = occurrence.ended().or(() -> left).orElse(inquiry.asOf());
    String made = occurrence.ended().isPresent()
        ? "made good on "
        : left.isPresent() ? "not made good before the person left on " : "not made good by ";
    return new GapRow(
        gap.of().duty(),
        Subjects.of(gap.of()),
        gap.of().clause(),
        gap.of().force().text(),
        limit,
        ChronoUnit.DAYS.between(limit, end),
        "Limit " + Dates.inWords(limit) + ", measured from "
            + Dates.inWords(occurrence.measuredFrom()) + "; " + made + Dates.inWords(end) + ".");
  }

  /** Returns how long it was overrun, in words. */
  String lasted() {
    return DueRow.counted(days, "day");
  }
}
