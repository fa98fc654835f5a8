package io.github.supervisionkit.frequency;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.contract.Contracts;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Concerned;
import io.github.supervisionkit.duty.Fault;
import io.github.supervisionkit.duty.Finding;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.FrequencyByArrangement;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.DutyId;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the people for whom nobody said how often, where the policy leaves that to an agreement or to an arrangement. */
public final class AgreedFrequencyAssessor implements Assessor {

  private final Inquiry inquiry;

  /**
   * Obtains the assessor.
   *
   * @param inquiry the question
   */
  public AgreedFrequencyAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
  }

  @Override
  public List<Timeline> ofPerson(Person person) {
    List<Timeline> timelines = new ArrayList<>();
    boolean agreed = inquiry.rules(Frequency.class).stream()
        .flatMap(placed -> placed.rule().phases().stream())
        .anyMatch(phase -> phase.cadence() instanceof Cadence.AsAgreed);
    if (!inquiry.asOf().isBefore(inquiry.pack().inForce().from())) {
      if (agreed) {
        asAgreed(person, timelines);
      }
      List<Source> sources = Source.of(inquiry, person);
      for (Placed<FrequencyByArrangement> placed : inquiry.rules(FrequencyByArrangement.class)) {
        byArrangement(placed, person, sources, timelines);
      }
    }
    return timelines;
  }

  private void asAgreed(Person person, List<Timeline> timelines) {
    StaffCourses courses = StaffCourses.of(inquiry, person);
    Map<String, List<Requirement>> byDuty = new LinkedHashMap<>();
    courses.requirements().stream()
        .filter(AgreedFrequencyAssessor::isAsAgreed)
        .forEach(requirement ->
            byDuty.computeIfAbsent(requirement.duty(), key -> new ArrayList<>()).add(requirement));
    byDuty.values().forEach(parts -> {
      List<Fault> faults = new ArrayList<>();
      parts.forEach(part -> faults.addAll(notAgreed(person, part, courses.sources())));
      if (!faults.isEmpty()) {
        Requirement first = parts.get(0);
        timelines.add(Finding.over(
            begun(first.clause(), first.duty(), first.stream(), person), faults, inquiry.asOf()));
      }
    });
  }

  /** Whether a requirement has no number of its own, since the agreement supplies it. */
  static boolean isAsAgreed(Requirement requirement) {
    return requirement.cadence() instanceof Cadence.AsAgreed;
  }

  private List<Fault> notAgreed(Person person, Requirement requirement, List<Source> sources) {
    List<Spell> said = sources.stream()
        .filter(source -> source.kind() == Source.Kind.AGREEMENT)
        .filter(source -> source.stream().equals(requirement.stream()))
        .map(source -> new Spell(Truth.TRUE, source.during()))
        .toList();
    List<Spell> made = made(person, requirement.stream());
    DateRange owed = new DateRange(requirement.line().from(), requirement.line().until());
    List<Fault> faults = new ArrayList<>();
    for (Spell silent : Spell.outside(List.of(new Spell(Truth.TRUE, owed)), said)) {
      for (Spell none : Spell.outside(List.of(silent), made)) {
        faults.add(new Fault(none.during(), noAgreement(person)));
      }
      for (Spell agreement : made) {
        agreement
            .within(silent.during())
            .ifPresent(part -> faults.add(new Fault(part.during(), noFrequency(person))));
      }
    }
    return faults;
  }

  private List<Spell> made(Person person, String stream) {
    Contracts contracts = new Contracts(inquiry);
    List<Spell> made = new ArrayList<>();
    for (String form :
        inquiry.pack().vocabulary().stream(stream).map(Stream::forms).orElse(List.of())) {
      for (Agreement agreement : contracts.of(form, person.id())) {
        LocalDate until = contracts.until(agreement, person.id());
        if (agreement.every().isEmpty() && until.isAfter(agreement.made())) {
          made.add(new Spell(Truth.TRUE, new DateRange(agreement.made(), until)));
        }
      }
    }
    return made;
  }

  private static Shortcoming noAgreement(Person person) {
    return new Shortcoming(
        "agreement",
        person.id() + " has no agreement that says how often, so nothing falls due; supervisor and"
            + " supervisee agree on it");
  }

  private static Shortcoming noFrequency(Person person) {
    return new Shortcoming(
        "frequency",
        "the agreement of " + person.id() + " doesn't say how often, so nothing falls due; it"
            + " needs a frequency (`every`)");
  }

  private void byArrangement(
      Placed<FrequencyByArrangement> placed,
      Person person,
      List<Source> sources,
      List<Timeline> timelines) {
    FrequencyByArrangement rule = placed.rule();
    List<Spell> supplied = sources.stream()
        .filter(source -> source.stream().equals(rule.stream()))
        .filter(source -> source.reason().equals(rule.reason()))
        .map(source -> new Spell(Truth.TRUE, source.during()))
        .toList();
    boolean without = Spell.outside(Concerned.by(rule.who(), person, inquiry), supplied).stream()
        .anyMatch(spell -> spell.during().contains(inquiry.asOf()));
    if (without) {
      Verdict.Builder verdict = begun(
              placed.clause(), DutyId.of(placed.clause().id(), person.id()), rule.stream(), person)
          .addBecause(Step.of(
              "an arrangement with the reason `{}` says how often, and none is recorded",
              rule.reason()));
      timelines.add(Timeline.standing(answer(verdict, rule, person), List.of()));
    }
  }

  private static Verdict answer(
      Verdict.Builder verdict, FrequencyByArrangement rule, Person person) {
    return rule.without() == FrequencyByArrangement.Without.UNQUANTIFIED
        ? verdict.status(Status.UNQUANTIFIED).build()
        : verdict
            .status(Status.UNDETERMINED)
            .addMissing("the `" + rule.reason() + "` of " + person.id()
                + ", an arrangement that says how often, which the supervisor can supply")
            .build();
  }

  private static Verdict.Builder begun(Clause clause, String duty, String stream, Person person) {
    return Verdict.builder()
        .duty(duty)
        .clause(clause.id())
        .force(FrequencyReasons.force(clause))
        .kind(ClauseKind.STAFF_FREQUENCY)
        .person(person.id())
        .stream(stream)
        .addBecause(Asked.by(clause));
  }
}
