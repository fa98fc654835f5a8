package io.github.supervisionkit.oracle;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.policy.AbsenceExcuses;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One person's career, from day to day. */
final class PersonWalk {

  private static final String ONE_TO_ONE = "one-to-one";

  private final Facts facts;
  private final Person person;
  private final List<Row> rows;
  private final List<PersonDemands> asked = new ArrayList<>();
  private final Map<String, StreamWalk> streams = new LinkedHashMap<>();

  PersonWalk(Facts facts, Person person) {
    this.facts = facts;
    this.person = person;
    this.rows = Row.of(facts, person);
    for (Stream stream : facts.pack().vocabulary().streams()) {
      PersonDemands ofStream = new PersonDemands(facts, person, stream.id(), rows);
      asked.add(ofStream);
      List<Demand> demands = ofStream.all();
      if (!demands.isEmpty()) {
        streams.put(stream.id(), new StreamWalk(facts, demands, awayFrom(stream.id())));
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

  Person person() {
    return person;
  }

  void advanceTo(LocalDate today) {
    Row.advance(rows, today);
    streams.values().forEach(stream -> stream.advanceTo(today));
  }

  List<Answer> answersOn(LocalDate today) {
    if (!facts.inForceOn(today)) {
      return List.of();
    }
    AbsenceDuties ofAbsences = new AbsenceDuties(facts, person, streams, today);
    List<Answer> all = new ArrayList<>(ofAbsences.records());
    if (facts.isThere(person, today)) {
      all.addAll(frequencies(today));
      all.addAll(ofAbsences.priorities());
      all.addAll(ofAbsences.reallocations());
    }
    return all;
  }

  private Collection<Answer> frequencies(LocalDate today) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (PersonDemands ofStream : asked) {
      ofStream.unsaid(rows, today).forEach(answer -> answers.put(answer.duty(), answer));
    }
    for (StreamWalk stream : streams.values()) {
      for (Demand demand : stream.uncounted()) {
        Answer answer = Answer.of(demand.duty(), demand.clause(), Status.UNDETERMINED);
        answers.merge(answer.duty(), answer.aboutFrequency(), Answer::older);
      }
      for (Clock clock : stream.standingOn(today)) {
        if (clock.cadence() instanceof Cadence.AsAgreed) {
          continue; // The agreement supplies it.
        }
        Answer answer = frequency(stream, clock, today);
        answers.merge(answer.duty(), answer.aboutFrequency(), Answer::older);
      }
    }
    for (Row row : rows) {
      if (row.truth() == Truth.UNKNOWN) {
        answers.putIfAbsent(row.duty(), Answer.of(row.duty(), row.clause(), Status.UNDETERMINED));
      }
    }
    return answers.values();
  }

  /** Whether a limit of formal supervision is past that a person must keep. */
  boolean isFormallyOverdue(LocalDate today) {
    Optional<StreamWalk> formal = facts
        .pack()
        .vocabulary()
        .mainStream(ONE_TO_ONE)
        .flatMap(stream -> Optional.ofNullable(streams.get(stream.id())));
    return formal.stream()
        .flatMap(stream -> stream.standingOn(today).stream()
            .filter(clock -> clock.limit().isPresent())
            .filter(clock -> clock.demand().clause().force() != Force.SHOULD)
            .map(clock -> frequency(stream, clock, today)))
        .anyMatch(answer -> answer.status() == Status.OVERDUE);
  }

  private Answer frequency(StreamWalk stream, Clock clock, LocalDate today) {
    if (clock.limit().isEmpty()) {
      return Answer.of(clock.demand().duty(), clock.demand().clause(), Status.UNQUANTIFIED);
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
}
