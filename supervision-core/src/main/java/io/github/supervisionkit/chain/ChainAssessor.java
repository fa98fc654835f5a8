package io.github.supervisionkit.chain;

import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.frequency.FrequencyAssessor;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.SupervisionChain;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.DutyId;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Situation;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds the broken links of the chain of supervision; each is judged from the lower person. */
public final class ChainAssessor implements Assessor {

  private final Inquiry inquiry;
  private final Links links;
  private final FrequencyAssessor frequency;

  /**
   * Obtains the assessor.
   *
   * @param inquiry the question
   */
  public ChainAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.links = new Links(inquiry);
    this.frequency = new FrequencyAssessor(inquiry);
  }

  @Override
  public List<Timeline> ofPerson(Person person) {
    List<Timeline> timelines = new ArrayList<>();
    if (!inquiry.pack().inForce().on(inquiry.asOf()) || !links.isPresent(person)) {
      return timelines;
    }
    for (Placed<SupervisionChain> placed : inquiry.rules(SupervisionChain.class)) {
      List<Shortcoming> problems = problems(person, placed.rule());
      if (!problems.isEmpty()) {
        timelines.add(timeline(person, placed, problems));
      }
    }
    return timelines;
  }

  private List<Shortcoming> problems(Person person, SupervisionChain chain) {
    Situation now = new PersonSubject(person, inquiry).on(inquiry.asOf());
    String top = chain.roles().get(chain.roles().size() - 1);
    boolean atTop = now.role(top) == Truth.TRUE;
    boolean inChain = now.holdsCases() == Truth.TRUE
        || chain.roles().stream().anyMatch(role -> now.role(role) == Truth.TRUE);
    List<Shortcoming> problems = new ArrayList<>();
    if (!inChain) {
      return problems;
    }
    List<String> circle = links.circle(person.id());
    if (!circle.isEmpty()) {
      problems.add(new Shortcoming(
          "circle", "supervision goes in a circle: " + String.join(" is supervised by ", circle)));
    }
    if (!atTop) {
      Optional<String> supervisor = links.supervisor(person.id());
      if (supervisor.isEmpty()) {
        problems.add(missing(person));
      }
      overdue(person, supervisor).ifPresent(problems::add);
    }
    return problems;
  }

  private Shortcoming missing(Person person) {
    return new Shortcoming(
        "missing link",
        "nobody is recorded as supervising " + person.id() + " on " + Dates.inWords(inquiry.asOf())
            + links.broken(person).map(day -> ", since " + Dates.inWords(day)).orElse("")
            + "; a supervisor who is there mends the chain");
  }

  private Optional<Shortcoming> overdue(Person person, Optional<String> supervisor) {
    return frequency.ofPerson(person).stream()
        .filter(timeline -> !timeline.isOver())
        .map(Timeline::verdict)
        .filter(verdict -> verdict.force() == Force.MUST && verdict.status() == Status.OVERDUE)
        .findFirst()
        .map(verdict -> new Shortcoming(
            "overdue supervision",
            person.id() + supervisor.map(by -> " by " + by).orElse("") + " was to be supervised by "
                + Dates.inWords(verdict.limit().orElse(inquiry.asOf())) + " (" + verdict.clause()
                + ")"));
  }

  private Timeline timeline(
      Person person, Placed<SupervisionChain> placed, List<Shortcoming> problems) {
    Verdict.Builder verdict = Verdict.builder()
        .duty(DutyId.of(placed.clause().id(), person.id()))
        .clause(placed.clause().id())
        .force(placed.clause().force())
        .kind(placed.clause().kind())
        .person(person.id())
        .status(Status.BREACHED)
        .addAllProblems(problems)
        .addBecause(Asked.by(placed.clause()));
    problems.forEach(problem -> verdict.addBecause(Step.of("{}", problem.why())));
    LocalDate since = links.broken(person).orElse(inquiry.asOf());
    return Timeline.standing(
        verdict.build(),
        List.of(Occurrence.running(since, Optional.empty(), Outcome.BREACHED, List.of())));
  }
}
