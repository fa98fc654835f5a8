package io.github.supervisionkit.observation;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Concerned;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.OnceOwed;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.ObservationFedBack;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.service.Observation;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds observations of practice that were not fed back. Feeding back has no limit of its own: it is open until a session that
 * was held says that it was done.
 */
public final class ObservationAssessor implements Assessor {

  private final Inquiry inquiry;
  private final InForce inForce;
  private final List<Placed<ObservationFedBack>> rules;

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public ObservationAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.inForce = inquiry.pack().inForce();
    this.rules = inquiry.rules(ObservationFedBack.class);
  }

  @Override
  public List<Timeline> ofPerson(Person person) {
    if (person.left().filter(left -> !left.isAfter(inquiry.asOf())).isPresent()) {
      return List.of();
    }
    List<Timeline> timelines = new ArrayList<>();
    for (Placed<ObservationFedBack> rule : rules) {
      Map<LocalDate, Observation> byDay = new TreeMap<>();
      inquiry.register().service().observations().stream()
          .filter(observation -> observation.person().equals(person.id()))
          .filter(observation -> isKnown(observation.on()))
          .filter(observation -> Concerned.mayBe(person, observation.on(), inquiry))
          .forEach(observation -> byDay.merge(observation.on(), observation, this::open));
      byDay.values().forEach(observation -> timelines.add(timeline(rule, observation)));
    }
    return timelines;
  }

  private boolean isKnown(LocalDate day) {
    return !day.isAfter(inquiry.asOf()) && inForce.on(day);
  }

  /** Two observations of one day are one duty, done with the later session in which one of them is fed back. */
  private Observation open(Observation one, Observation other) {
    Optional<DatedSession> first = fedBackIn(inquiry, one);
    Optional<DatedSession> second = fedBackIn(inquiry, other);
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? one : other;
    }
    return first.get().compareTo(second.get()) > 0 ? one : other;
  }

  private Timeline timeline(Placed<ObservationFedBack> rule, Observation observation) {
    Verdict.Builder verdict = Verdict.under(
            rule.clause(), observation.person(), observation.on().toString())
        .person(observation.person())
        .addBecause(Asked.by(rule.clause()))
        .addBecause(Step.of(
            "the practice of {} was observed on {}", observation.person(), observation.on()));
    OnceOwed owed = OnceOwed.withoutLimit(observation.on(), inquiry);
    Optional<DatedSession> session = fedBackIn(inquiry, observation);
    return session
        .map(held -> owed.done(
            verdict.session(held.session().id()),
            Moment.onDate(held.on()),
            Step.of("fed back in session {} on {}", held.session().id(), held.on())))
        .orElseGet(() -> owed.notDone(verdict));
  }

  private static Optional<DatedSession> fedBackIn(Inquiry inquiry, Observation observation) {
    return inquiry
        .register()
        .session(observation.fedBack())
        .filter(session -> session.heldBy(inquiry.asOf()))
        .filter(session -> !session.on().isBefore(observation.on()));
  }

  /**
   * Returns the observations of a person that belong on the agenda of a session.
   *
   * @param inquiry the question, as of the day before the session
   * @param rule the rule that puts them there
   * @param person the person observed
   * @param on the day of the session
   * @return those that are recent enough and not fed back yet, oldest first
   */
  public static List<Observation> toFeedBack(
      Inquiry inquiry, ObservationFedBack rule, String person, LocalDate on) {
    Optional<Person> observed = inquiry.register().person(person);
    return inquiry.register().service().observations().stream()
        .filter(observation -> observation.person().equals(person))
        .filter(observation -> !observation.on().isAfter(inquiry.asOf()))
        .filter(observation -> inquiry.pack().inForce().on(observation.on()))
        .filter(observation -> observed
            .filter(one -> !Concerned.mayBe(one, observation.on(), inquiry))
            .isEmpty())
        .filter(observation -> !observation.on().plus(rule.within()).isBefore(on))
        .filter(observation -> fedBackIn(inquiry, observation).isEmpty())
        .distinct()
        .sorted(Comparator.comparing(Observation::on))
        .toList();
  }
}
