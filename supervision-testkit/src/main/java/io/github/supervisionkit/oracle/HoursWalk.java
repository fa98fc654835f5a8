package io.github.supervisionkit.oracle;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.HoursInUnit;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.workforce.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One person's hours in a stream, from day to day: a unit that holds too few of them is missed until the next session. */
final class HoursWalk extends WhileAsked {

  private final Placed<HoursInUnit> placed;
  private final List<Session> held = new ArrayList<>();
  private Optional<Since> since = Optional.empty();

  HoursWalk(Facts facts, Placed<HoursInUnit> placed, Person person) {
    super(facts, placed.rule().who(), person);
    this.placed = placed;
  }

  @Override
  void begin(LocalDate today) {
    held.clear();
    since = isStartKnown(today) ? Optional.of(Since.start(today)) : Optional.empty();
  }

  @Override
  void cease() {
    since = Optional.empty();
  }

  /** An absence excuses sessions; of hours the pages say nothing, so their limits stand. */
  @Override
  void happen(LocalDate today) {
    for (Session session : facts.heldOn(today)) {
      if (session.supervisees().contains(person.id())
          && facts.countsFor(person, placed.rule().stream(), session)) {
        hold(session, today);
      }
    }
  }

  private void hold(Session session, LocalDate today) {
    makeGood();
    if (isAsked()) {
      held.add(session);
      LocalDate counted = since.map(Since::counted).orElse(LocalDate.MIN);
      since = Optional.of(new Since(today, Since.Kind.EVENT, counted));
    }
  }

  /** Of somebody who has always been there nobody knows since when, until the first session. */
  private boolean isStartKnown(LocalDate today) {
    return !today.equals(facts.firstDayOf(person)) || facts.start(person).isPresent();
  }

  @Override
  Optional<Answer> running(LocalDate today) {
    return since.map(from -> limit(from)
        .map(limit -> answer(facts.standing(limit, today))
            .withLimit(limit)
            .withMeasuredFrom(from.day())
            .withLastPracticalDay(facts.workingDays().lastWithin(from.firstPracticalDay(), limit)))
        .orElseGet(() -> undetermined().withMeasuredFrom(from.day())));
  }

  @Override
  Answer undetermined() {
    return answer(Status.UNDETERMINED);
  }

  /** The end of the first unit that does not hold the hours; empty where the length of a session decides that nobody knows. */
  private Optional<LocalDate> limit(Since from) {
    HoursInUnit rule = placed.rule();
    LocalDate end = rule.unit().lastDay(from.day());
    LocalDate next = rule.unit().lastDay(rule.unit().firstDayOfNext(from.day()));
    boolean cutShort = rule.unit().firstDay(from.day()).isBefore(from.counted());
    if (cutShort
        && facts.workingDays().within(from.counted(), end)
            < facts.parameter("minimumDaysInUnit", 1)) {
      return Optional.of(next);
    }
    Duration known = Duration.ZERO;
    boolean allKnown = true;
    for (Session session : held) {
      Optional<Duration> length = length(session);
      if (!facts.dayOf(session).isBefore(rule.unit().firstDay(from.day()))) {
        known = known.plus(length.orElse(Duration.ZERO));
        allKnown = allKnown && length.isPresent();
      }
    }
    if (known.compareTo(Duration.ofHours(rule.hours())) >= 0) {
      return Optional.of(next);
    }
    return allKnown ? Optional.of(end) : Optional.empty();
  }

  private static Optional<Duration> length(Session session) {
    Optional<Instant> start = session.start().instant();
    Optional<Instant> end = session.end().flatMap(Moment::instant);
    return start.flatMap(from -> end.map(until -> Duration.between(from, until)));
  }

  private Answer answer(Status status) {
    boolean howOften = placed.clause().rules().stream().anyMatch(Frequency.class::isInstance);
    String duty = placed.clause().id() + "/" + person.id() + (howOften ? "/hours" : "");
    return Answer.of(duty, placed.clause(), status).about(ClauseKind.DURATION);
  }
}
