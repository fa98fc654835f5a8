package io.github.supervisionkit.examples.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Annual leave as it is usually taken: around the school holidays, in whole weeks from a Monday. */
final class Leave {

  private static final List<Season> SEASONS = List.of(
      new Season("2024-12-16", 2, 2, 550),
      new Season("2025-02-17", 0, 1, 300),
      new Season("2025-04-07", 1, 2, 450),
      new Season("2025-05-26", 0, 1, 350),
      new Season("2025-07-21", 5, 3, 930),
      new Season("2025-10-27", 0, 1, 450),
      new Season("2025-12-15", 2, 2, 550),
      new Season("2026-02-16", 0, 1, 300),
      new Season("2026-03-30", 1, 2, 450),
      new Season("2026-05-25", 0, 1, 350),
      new Season("2026-07-20", 5, 3, 930),
      new Season("2026-10-26", 0, 1, 450),
      new Season("2026-12-14", 1, 2, 550));

  private final long seed;
  private final LocalDate begins;

  Leave(long seed, LocalDate begins) {
    this.seed = seed;
    this.begins = begins;
  }

  /** Returns the member of staff with ordinary leave beside the absences already known. */
  StaffMember grant(StaffMember member) {
    List<StaffMember.Absence> absences = new ArrayList<>(member.absences());
    for (Season season : SEASONS) {
      Dice dice = Dice.of(seed, "leave/" + member.id() + "/" + season.monday());
      Span span = season.draw(dice);
      if (season.taken(dice)
          && possible(member, span)
          && absences.stream().noneMatch(a -> a.span().overlaps(span))) {
        absences.add(new StaffMember.Absence("annual-leave", span));
      }
    }
    absences.sort(Comparator.comparing(absence -> absence.span().from()));
    return ImmutableStaffMember.copyOf(member).withAbsences(absences);
  }

  /** Nobody takes leave in the first three months, nor past the day on which they leave. */
  private boolean possible(StaffMember member, Span span) {
    LocalDate last = span.until().orElse(span.from()).minusDays(1);
    return !span.from().isBefore(begins)
        && !span.from().isBefore(member.started().plusMonths(3))
        && member.inPostOn(last);
  }

  /** A stretch of school holiday: its first Monday, how many weeks later leave may begin, how long it may be, how usual it is. */
  private record Season(LocalDate monday, int laterWeeks, int longestWeeks, int inThousand) {

    Season(String monday, int laterWeeks, int longestWeeks, int inThousand) {
      this(LocalDate.parse(monday), laterWeeks, longestWeeks, inThousand);
    }

    boolean taken(Dice dice) {
      return dice.chance(inThousand);
    }

    Span draw(Dice dice) {
      LocalDate from = monday
          .plusWeeks(dice.between(0, laterWeeks))
          .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
      return Span.of(from, from.plusWeeks(dice.between(1, longestWeeks)));
    }
  }
}
