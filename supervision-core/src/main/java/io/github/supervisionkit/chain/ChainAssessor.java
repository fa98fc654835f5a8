package io.github.supervisionkit.chain;

import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.SupervisionChain;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.DutyId;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds the broken links of the chain of supervision; each is judged from the lower person. */
public final class ChainAssessor implements Assessor {

  private final Inquiry inquiry;
  private final Links links;

  /**
   * Obtains the assessor.
   *
   * @param inquiry the question
   */
  public ChainAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.links = new Links(inquiry);
  }

  @Override
  public List<Timeline> ofPerson(Person person) {
    if (inquiry.asOf().isBefore(inquiry.pack().inForce().from())) {
      return List.of();
    }
    List<Timeline> timelines = new ArrayList<>();
    for (Placed<SupervisionChain> placed : inquiry.rules(SupervisionChain.class)) {
      List<Break> breaks = new Breaks(inquiry, links, person, placed.rule()).all();
      if (!breaks.isEmpty()) {
        timelines.add(timeline(person, placed, breaks));
      }
    }
    return timelines;
  }

  private Timeline timeline(Person person, Placed<SupervisionChain> placed, List<Break> breaks) {
    List<Break> now = breaks.stream()
        .filter(broken -> broken.during().contains(inquiry.asOf()))
        .toList();
    Verdict.Builder verdict = Verdict.builder()
        .duty(DutyId.of(placed.clause().id(), person.id()))
        .clause(placed.clause().id())
        .force(placed.clause().force())
        .kind(placed.clause().kind())
        .person(person.id())
        .status(Status.BREACHED)
        .addBecause(Asked.by(placed.clause()));
    for (Break broken : now) {
      verdict.addProblems(broken.why());
      verdict.addBecause(
          Step.of("broken since {}: {}", broken.during().from(), broken.why().why()));
    }
    List<Occurrence> occurrences = breaks.stream().map(this::occurrence).toList();
    return now.isEmpty()
        ? Timeline.ended(verdict.build(), occurrences)
        : Timeline.standing(verdict.build(), occurrences);
  }

  private Occurrence occurrence(Break broken) {
    List<Step> why = List.of(Step.of("{}", broken.why().why()));
    return broken.during().endOrMax().isAfter(inquiry.asOf())
        ? Occurrence.running(broken.during().from(), Optional.empty(), Outcome.BREACHED, why)
        : Occurrence.ended(
            broken.during().from(),
            Optional.empty(),
            broken.during().endOrMax(),
            Outcome.BREACHED,
            why);
  }
}
