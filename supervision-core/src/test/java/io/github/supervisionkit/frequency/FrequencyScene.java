package io.github.supervisionkit.frequency;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Vocabulary;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rows of frequency, and how they stand for p1, who started on Monday 5 January 2026. */
final class FrequencyScene {

  private FrequencyScene() {}

  static Person.Builder person() {
    return Person.builder().id("p1").started(LocalDate.of(2026, 1, 5));
  }

  static Frequency row(Condition who, Cadence cadence, String table, boolean otherwise) {
    return new Frequency("formal", who, List.of(Phase.lasting(cadence)), table, otherwise, false);
  }

  /** Weekly for six weeks or until somebody is confirmed, then monthly. */
  static Frequency phased() {
    return new Frequency(
        "formal",
        new Condition.Always(),
        List.of(
            Phase.until(Cadence.everyWeeks(1), Period.ofWeeks(6)).orEvent("confirmed"),
            Phase.lasting(Cadence.everyMonths(1))),
        "",
        false,
        false);
  }

  /** The pack, with a scale of how many cases somebody holds: low or high. */
  static PolicyPack withCaseloads(PolicyPack pack) {
    return PolicyPack.builder()
        .from(pack)
        .vocabulary(Vocabulary.builder()
            .from(pack.vocabulary())
            .words(Map.of(
                WordKind.PERSON_CIRCUMSTANCE,
                List.of(new Word("caseload", "how many cases", List.of("low", "high")))))
            .build())
        .build();
  }

  static Clause clause(String id, Frequency... rows) {
    return Scene.clause(id, ClauseKind.STAFF_FREQUENCY, Force.MUST, rows);
  }

  static Inquiry inquiry(PolicyPack pack, Person person, LocalDate asOf) {
    ServiceRecord service = ServiceRecord.builder().addPeople(person).build();
    return new Inquiry(pack, Register.of(service, Scene.LONDON), Scene.ENGLAND, asOf);
  }

  static List<Timeline> timelines(
      PolicyPack pack, Person person, LocalDate asOf, LocalDate... held) {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(person)
        .addAllSessions(IntStream.range(0, held.length)
            .mapToObj(
                index -> Scene.session(held[index].toString()).id("s" + index).build())
            .toList())
        .build();
    return Scene.timelines(FrequencyAssessor::new, pack, service, asOf);
  }
}
