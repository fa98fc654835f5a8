package io.github.supervisionkit.frequency;

import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Standing;
import io.github.supervisionkit.duty.UnitLeft;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.HoursInUnit;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.DutyId;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many hours each calendar unit held, for one person and rule. */
final class HoursCourse {

  private static final long MINUTES = 60;

  private final Inquiry inquiry;
  private final Person person;
  private final Placed<HoursInUnit> placed;
  private final LocalDate start;
  private final LocalDate owedFrom;
  private final CalendarUnit unit;
  private final List<DatedSession> sessions;

  HoursCourse(Inquiry inquiry, Person person, Placed<HoursInUnit> placed, LocalDate start) {
    this.inquiry = inquiry;
    this.person = person;
    this.placed = placed;
    this.start = start;
    this.unit = placed.rule().unit();
    boolean cutTooShort =
        !start.equals(LocalDate.MIN) && !new UnitLeft(inquiry).isOwed(start, unit);
    this.owedFrom = cutTooShort ? unit.firstDayOfNext(start) : start;
    this.sessions = Counting.inStream(inquiry, person, placed.rule().stream()).sessions().stream()
        .filter(dated -> !dated.on().isBefore(start))
        .toList();
  }

  Timeline timeline() {
    LocalDate base =
        sessions.isEmpty() ? start : sessions.get(sessions.size() - 1).on();
    Verdict.Builder verdict = begun().measuredFrom(base);
    List<String> unknown = unknown(base);
    boolean enough = minutes(base) >= placed.rule().hours() * MINUTES;
    if (!enough && !unknown.isEmpty()) {
      verdict
          .status(Status.UNDETERMINED)
          .addMissing("how long " + String.join(", ", unknown)
              + " lasted (`end`), which the supervisor can supply");
      return Timeline.standing(verdict.build(), past());
    }
    LocalDate limit = limit(base, enough);
    Status status = Standing.of(limit, inquiry);
    if (status == Status.OVERDUE) {
      Standing.overdue(verdict, limit, inquiry);
    }
    verdict
        .status(status)
        .limit(limit)
        .lastPracticalDay(Standing.lastPracticalDay(
            sessions.isEmpty() ? base.minusDays(1) : base, limit, inquiry))
        .addBecause(held(base))
        .addBecause(Step.of("so the limit is {} {}", Dates.weekday(limit), limit));
    if (!inquiry.calendar().covers(limit)) {
      verdict.notCovered(limit);
    }
    Asked.standing(limit, status, inquiry).ifPresent(verdict::addBecause);
    return Timeline.standing(verdict.build(), past());
  }

  Timeline notYetInForce() {
    return Timeline.standing(
        begun()
            .status(Status.NOT_YET_IN_FORCE)
            .addBecause(Asked.notYetInForce(inquiry))
            .build(),
        List.of());
  }

  private Verdict.Builder begun() {
    boolean besideFrequency =
        placed.clause().rules().stream().anyMatch(Frequency.class::isInstance);
    return Verdict.builder()
        .duty(DutyId.of(placed.clause().id(), person.id(), besideFrequency ? "hours" : ""))
        .clause(placed.clause().id())
        .force(placed.clause().force())
        .kind(ClauseKind.DURATION)
        .person(person.id())
        .addBecause(Asked.by(placed.clause()));
  }

  private Step held(LocalDate base) {
    long minutes = minutes(base);
    return Step.of(
        "{} {} held {} h {} min of the {} hours",
        Dates.month(base),
        base.getYear(),
        minutes / MINUTES,
        minutes % MINUTES,
        placed.rule().hours());
  }

  /** The end of the unit that is owed next; one that a start cut too short is not owed. */
  private LocalDate limit(LocalDate base, boolean enough) {
    LocalDate next = unit.lastDay(enough ? unit.firstDayOfNext(base) : base);
    return next.isBefore(owedFrom) ? unit.lastDay(owedFrom) : next;
  }

  private long minutes(LocalDate inUnit) {
    return in(inUnit).stream()
        .mapToLong(dated -> length(dated).map(Duration::toMinutes).orElse(0L))
        .sum();
  }

  private List<String> unknown(LocalDate inUnit) {
    return in(inUnit).stream()
        .filter(dated -> length(dated).isEmpty())
        .map(dated -> dated.session().id())
        .toList();
  }

  private List<DatedSession> in(LocalDate day) {
    return sessions.stream()
        .filter(dated -> unit.firstDay(dated.on()).equals(unit.firstDay(day)))
        .toList();
  }

  private static Optional<Duration> length(DatedSession dated) {
    return dated
        .session()
        .start()
        .instant()
        .flatMap(from -> dated
            .session()
            .end()
            .flatMap(end -> end.instant())
            .map(to -> Duration.between(from, to)));
  }

  /** Every unit's hours are one occurrence: it ends with the session that completes them, or the first one too late. */
  private List<Occurrence> past() {
    if (start.equals(LocalDate.MIN)) {
      return List.of();
    }
    List<Occurrence> past = new ArrayList<>();
    LocalDate base = start;
    LocalDate limit = unit.lastDay(owedFrom);
    for (DatedSession dated : sessions) {
      LocalDate on = dated.on();
      boolean late = on.isAfter(limit);
      boolean enough = minutesUntil(dated) >= placed.rule().hours() * MINUTES;
      if (late || enough) {
        // What nobody knows the length of may have been long enough: that is no breach.
        if (!late || unknown(limit).isEmpty()) {
          past.add(Occurrence.ended(
              base, Optional.of(limit), on, late ? Outcome.LATE : Outcome.KEPT, List.of()));
        }
        limit = limit(on, enough);
      }
      base = on;
    }
    boolean missed = inquiry.asOf().isAfter(limit) && unknown(limit).isEmpty();
    past.add(Occurrence.running(
        base, Optional.of(limit), missed ? Outcome.MISSED : Outcome.RUNNING, List.of()));
    return past;
  }

  private long minutesUntil(DatedSession last) {
    return in(last.on()).stream()
        .filter(dated -> dated.compareTo(last) <= 0)
        .mapToLong(dated -> length(dated).map(Duration::toMinutes).orElse(0L))
        .sum();
  }
}
