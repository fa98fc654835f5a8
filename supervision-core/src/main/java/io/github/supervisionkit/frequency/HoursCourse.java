package io.github.supervisionkit.frequency;

import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Standing;
import io.github.supervisionkit.duty.UnitInWords;
import io.github.supervisionkit.duty.UnitLeft;
import io.github.supervisionkit.policy.HoursInUnit;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many hours each calendar unit held, while a rule concerned a person without a break. */
final class HoursCourse {

  private final Inquiry inquiry;
  private final Duration asked;
  private final CalendarUnit unit;
  private final DateRange during;
  private final LocalDate owedFrom;
  private final List<DatedSession> sessions;
  /** The first session after the rule ceased to concern the person, which makes good what was missed. */
  private final Optional<LocalDate> madeGood;

  private HoursCourse(
      Inquiry inquiry,
      HoursInUnit rule,
      DateRange during,
      LocalDate owedFrom,
      List<DatedSession> sessions) {
    this.inquiry = inquiry;
    this.asked = Duration.ofHours(rule.hours());
    this.unit = rule.unit();
    this.during = during;
    this.owedFrom = owedFrom;
    this.sessions =
        sessions.stream().filter(dated -> during.contains(dated.on())).toList();
    this.madeGood = sessions.stream()
        .map(DatedSession::on)
        .filter(on -> !on.isBefore(during.endOrMax()))
        .findFirst();
  }

  /** Of a rule that began to concern the person: it may have cut its first unit too short to be owed. */
  static HoursCourse from(
      Inquiry inquiry, HoursInUnit rule, DateRange during, List<DatedSession> sessions) {
    LocalDate start = during.from();
    boolean owed = new UnitLeft(inquiry).isOwed(start, rule.unit());
    LocalDate owedFrom = owed ? start : rule.unit().firstDayOfNext(start);
    return new HoursCourse(inquiry, rule, during, owedFrom, sessions);
  }

  /** Of a rule that concerned the person before, nobody knows since when. */
  static HoursCourse ofWholeUnits(
      Inquiry inquiry, HoursInUnit rule, DateRange during, List<DatedSession> sessions) {
    return new HoursCourse(inquiry, rule, during, during.from(), sessions);
  }

  /** Whether something is owed: while the rule concerns the person, and after it what was missed and not made good. */
  boolean isOwed() {
    return during.contains(inquiry.asOf()) || (isMissed() && madeGood.isEmpty());
  }

  private boolean isMissed() {
    return !isUnknown() && limit().isBefore(during.endOrMax());
  }

  /** The end of the unit that is owed next; where the length of a session is unknown, at the earliest. */
  LocalDate limit() {
    return limit(base(), isEnough());
  }

  void addTo(Verdict.Builder verdict) {
    verdict.measuredFrom(base());
    if (isUnknown()) {
      verdict
          .status(Status.UNDETERMINED)
          .addMissing("how long " + String.join(", ", unknown(base()))
              + " lasted (`end`), which the supervisor can supply");
      return;
    }
    LocalDate limit = limit();
    Status status = Standing.of(limit, inquiry);
    if (status == Status.OVERDUE) {
      Standing.overdue(verdict, limit, inquiry);
    }
    verdict
        .status(status)
        .limit(limit)
        .lastPracticalDay(Standing.lastPracticalDay(
            sessions.isEmpty() ? base().minusDays(1) : base(), limit, inquiry))
        .addBecause(held())
        .addBecause(Step.of("so the limit is {} {}", Dates.weekday(limit), limit));
    if (!inquiry.calendar().covers(limit)) {
      verdict.notCovered(limit);
    }
    Asked.standing(limit, status, inquiry).ifPresent(verdict::addBecause);
  }

  private LocalDate base() {
    return sessions.isEmpty()
        ? during.from()
        : sessions.get(sessions.size() - 1).on();
  }

  private boolean isEnough() {
    return length(base()).compareTo(asked) >= 0;
  }

  /** Whether nobody can tell if the unit holds its hours; of one that is not owed, nobody asks. */
  private boolean isUnknown() {
    return !isEnough() && !isBeforeOwed(base()) && !unknown(base()).isEmpty();
  }

  private boolean isBeforeOwed(LocalDate day) {
    return unit.firstDay(day).isBefore(unit.firstDay(owedFrom));
  }

  private Step held() {
    long minutes = length(base()).toMinutes();
    return Step.of(
        "{} held {} h {} min of the {} hours",
        UnitInWords.withYear(unit, base()),
        minutes / Duration.ofHours(1).toMinutes(),
        minutes % Duration.ofHours(1).toMinutes(),
        asked.toHours());
  }

  /** The end of the unit that is owed next; one that a start cut too short is not owed. */
  private LocalDate limit(LocalDate base, boolean enough) {
    return isBeforeOwed(base)
        ? unit.lastDay(owedFrom)
        : unit.lastDay(enough ? unit.firstDayOfNext(base) : base);
  }

  private Duration length(LocalDate inUnit) {
    return length(in(inUnit));
  }

  private static Duration length(List<DatedSession> sessions) {
    return sessions.stream()
        .flatMap(dated -> length(dated).stream())
        .reduce(Duration.ZERO, Duration::plus);
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
  List<Occurrence> past() {
    List<Occurrence> past = new ArrayList<>();
    LocalDate base = during.from();
    LocalDate limit = unit.lastDay(owedFrom);
    for (DatedSession dated : sessions) {
      LocalDate on = dated.on();
      boolean late = on.isAfter(limit);
      boolean enough = lengthUntil(dated).compareTo(asked) >= 0;
      if (!isBeforeOwed(on) && (late || enough)) {
        // What nobody knows the length of may have been long enough: that is no breach.
        if (!late || unknown(limit).isEmpty()) {
          past.add(Occurrence.ended(
              base, Optional.of(limit), on, late ? Outcome.LATE : Outcome.KEPT, List.of()));
        }
        limit = limit(on, enough);
      }
      base = on;
    }
    last(base, limit, unknown(limit).isEmpty()).ifPresent(past::add);
    return past;
  }

  /** What runs still, or ended with the rule: nothing was missed that had its limit to come. */
  private Optional<Occurrence> last(LocalDate base, LocalDate limit, boolean known) {
    boolean runs = during.contains(inquiry.asOf());
    boolean missed = known && limit.isBefore(runs ? inquiry.asOf() : during.endOrMax());
    if (!runs && !missed) {
      return Optional.empty();
    }
    Optional<LocalDate> end = Optional.of(limit);
    return Optional.of(madeGood
        .filter(on -> !runs)
        .map(on -> Occurrence.ended(base, end, on, Outcome.LATE, List.of()))
        .orElseGet(() ->
            Occurrence.running(base, end, missed ? Outcome.MISSED : Outcome.RUNNING, List.of())));
  }

  private Duration lengthUntil(DatedSession last) {
    return length(
        in(last.on()).stream().filter(dated -> dated.compareTo(last) <= 0).toList());
  }
}
