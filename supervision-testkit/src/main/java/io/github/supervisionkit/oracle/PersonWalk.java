package io.github.supervisionkit.oracle;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.policy.AbsenceExcuses;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.PriorityOnReturn;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One person's career, from day to day. */
final class PersonWalk {

  private final Facts facts;
  private final Person person;
  private final Map<String, StreamWalk> streams = new LinkedHashMap<>();

  PersonWalk(Facts facts, Person person) {
    this.facts = facts;
    this.person = person;
    Counting counting = new Counting(facts.workingDays(), facts.parameter("minimumDaysInUnit", 1));
    for (Stream stream : facts.pack().vocabulary().streams()) {
      List<Demand> demands = new PersonDemands(facts, person, stream.id()).all();
      if (!demands.isEmpty()) {
        streams.put(stream.id(), new StreamWalk(demands, counting, awayFrom(stream.id())));
      }
    }
  }

  private Away awayFrom(String stream) {
    List<String> reasons = new ArrayList<>();
    for (Placed<AbsenceExcuses> placed : facts.pack().rules(AbsenceExcuses.class)) {
      if (placed.rule().streams().contains(stream)) {
        reasons.addAll(placed.rule().reasons());
      }
    }
    return new Away(person, reasons);
  }

  void advanceTo(LocalDate today) {
    streams.values().forEach(stream -> stream.advanceTo(today));
  }

  List<Answer> answersOn(LocalDate today) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    if (!facts.isThere(person, today) || !facts.inForceOn(today)) {
      return List.of();
    }
    for (StreamWalk stream : streams.values()) {
      for (Clock clock : stream.standingOn(today)) {
        Answer answer = frequency(stream, clock, today);
        answers.merge(answer.duty(), answer, PersonWalk::earlier);
      }
    }
    List<Answer> all = new ArrayList<>(answers.values());
    all.addAll(priorities(today));
    return all;
  }

  private static Answer earlier(Answer one, Answer other) {
    return one.limit().orElse(LocalDate.MAX).isAfter(other.limit().orElse(LocalDate.MAX))
        ? other
        : one;
  }

  private Answer frequency(StreamWalk stream, Clock clock, LocalDate today) {
    if (clock.limit().isEmpty()) {
      Status status = clock.cadence() instanceof Cadence.Unquantified
          ? Status.UNQUANTIFIED
          : Status.UNDETERMINED;
      return Answer.of(clock.demand().duty(), clock.demand().clause(), status);
    }
    LocalDate limit = clock.limit().get();
    Status status = stream.excuses(clock, today) ? Status.EXCUSED : standing(limit, today);
    return Answer.of(clock.demand().duty(), clock.demand().clause(), status)
        .withLimit(limit)
        .withLastPracticalDay(
            facts.workingDays().lastWithin(clock.since().firstPracticalDay(), limit))
        .withMeasuredFrom(clock.since().day());
  }

  private Status standing(LocalDate limit, LocalDate today) {
    return Standings.of(limit, today, facts.parameter("dueSoonDays", Standings.DUE_SOON_DAYS));
  }

  private List<Answer> priorities(LocalDate today) {
    List<Answer> priorities = new ArrayList<>();
    for (Placed<PriorityOnReturn> placed : facts.pack().rules(PriorityOnReturn.class)) {
      for (String stream : placed.rule().streams()) {
        Optional.ofNullable(streams.get(stream))
            .flatMap(StreamWalk::latestGap)
            .ifPresent(gap -> priorities.add(priority(placed, gap, today)));
      }
    }
    return priorities;
  }

  private Answer priority(Placed<PriorityOnReturn> placed, Gap gap, LocalDate today) {
    String duty = placed.clause().id() + "/" + person.id();
    Optional<LocalDate> limit = gap.away().until().flatMap(facts.workingDays()::onOrAfter);
    Answer answer = Answer.of(duty, placed.clause(), status(gap, limit, today));
    if (limit.isPresent()) {
      answer = answer.withLimit(limit.get());
    }
    return gap.held().isPresent() ? answer.withDone(gap.held().get()) : answer;
  }

  private Status status(Gap gap, Optional<LocalDate> limit, LocalDate today) {
    if (gap.held().isPresent()) {
      boolean late = limit.filter(gap.held().get()::isAfter).isPresent();
      return late ? Status.MET_LATE : Status.MET;
    }
    return limit.map(day -> standing(day, today)).orElse(Status.OPEN);
  }
}
