package io.github.supervisionkit.duty;

import io.github.supervisionkit.calendar.Deadline;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.source.Step;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The steps from a moment to a deadline, as a colleague would count them. */
final class LimitInWords {

  private final TimeLimit limit;
  private final Clause clause;
  private final WorkingCalendar calendar;
  private final ZoneId zone;

  LimitInWords(TimeLimit limit, Clause clause, Inquiry inquiry) {
    this.limit = Objects.requireNonNull(limit, "limit");
    this.clause = Objects.requireNonNull(clause, "clause");
    this.calendar = inquiry.calendar();
    this.zone = inquiry.zone();
  }

  List<Step> steps(Moment start, Deadline deadline) {
    return deadline.fold(
        end -> limit.fold(
            days -> counted(start.date(zone), days, end),
            hours -> List.of(mereDate(end.day())),
            () -> List.of(mereDate(end.day())),
            List::of),
        instant -> List.of(untilInstant(start, instant.at())),
        () -> List.of(Step.of("no limit is given ({}, {})", clause.id(), place())),
        gap -> List.of(Step.of(
            "within {} ({}, {}): the calendar `{}` does not cover {}, so the limit is not known; it lies after {}",
            limit.toString(),
            clause.id(),
            place(),
            gap.calendar(),
            gap.date(),
            gap.lastSafeDate())));
  }

  private String place() {
    return clause.citation().place();
  }

  private List<Step> counted(LocalDate start, int days, Deadline.EndOfDay end) {
    List<Step> steps = new ArrayList<>();
    steps.add(days == 1 ? oneDay(end.day()) : severalDays(start, days, end.day()));
    for (LocalDate day = start.plusDays(1); day.isBefore(end.day()); day = day.plusDays(1)) {
      if (!calendar.isWorkingDay(day)) {
        String weekday = Dates.weekday(day);
        String reason = calendar.reasonNotWorking(day).orElse("not a working day");
        if (!reason.equals(weekday)) {
          steps.add(Step.of("{} {} does not count: {}", weekday, day, reason));
        }
      }
    }
    if (end.dependsOnComputedHolidays()) {
      steps.add(Step.of("the holidays on the way are computed by rule, not yet published"));
    }
    return steps;
  }

  private Step oneDay(LocalDate end) {
    return Step.of(
        "within {} ({}, {}): that is {} {}",
        limit.toString(),
        clause.id(),
        place(),
        Dates.weekday(end),
        end);
  }

  private Step severalDays(LocalDate start, int days, LocalDate end) {
    LocalDate first = calendar.plusWorkingDays(start, 1);
    return Step.of(
        "within {} ({}, {}): day 1 is {} {}, day {} {} {}",
        limit.toString(),
        clause.id(),
        place(),
        Dates.weekday(first),
        first,
        days,
        Dates.weekday(end),
        end);
  }

  private Step mereDate(LocalDate end) {
    return Step.of(
        "{} ({}, {}): only the date is known, so until the end of {}",
        wording(),
        clause.id(),
        place(),
        end);
  }

  private Step untilInstant(Moment start, OffsetDateTime end) {
    OffsetDateTime from =
        start.instant().map(instant -> instant.atZone(zone).toOffsetDateTime()).orElse(end);
    return from.isEqual(end)
        ? Step.of(
            "{} ({}, {}): until {} on {}",
            wording(),
            clause.id(),
            place(),
            end.toLocalTime(),
            end.toLocalDate())
        : Step.of(
            "{} ({}, {}): from {} on {} until {} on {}",
            wording(),
            clause.id(),
            place(),
            from.toLocalTime(),
            from.toLocalDate(),
            end.toLocalTime(),
            end.toLocalDate());
  }

  private String wording() {
    return limit instanceof TimeLimit.AtTheEnd ? "by the end of the session" : "within " + limit;
  }

  static Step overdue(LocalDate limit, Inquiry inquiry) {
    LocalDate asOf = inquiry.asOf();
    int days = (int) ChronoUnit.DAYS.between(limit, asOf);
    boolean covered =
        inquiry.calendar().covers(limit.plusDays(1)) && inquiry.calendar().covers(asOf);
    return covered
        ? Step.of(
            "the limit passed {} ago, {}",
            counted(days, "day"),
            counted(inquiry.calendar().workingDaysBetween(limit, asOf), "working day"))
        : Step.of("the limit passed {} ago", counted(days, "day"));
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
