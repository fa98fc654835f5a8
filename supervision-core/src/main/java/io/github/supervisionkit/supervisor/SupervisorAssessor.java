package io.github.supervisionkit.supervisor;

import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Fault;
import io.github.supervisionkit.duty.Finding;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.LineManagerSupervises;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.policy.SupervisionInPlace;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds the people who have no supervisor, no arrangement or no agreement, or are supervised by the wrong person. */
public final class SupervisorAssessor implements Assessor {

  private final Inquiry inquiry;
  private final InPlace inPlace;
  private final LineManagers lineManagers;

  /**
   * Obtains the assessor.
   *
   * @param inquiry the question
   */
  public SupervisorAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.inPlace = new InPlace(inquiry);
    this.lineManagers = new LineManagers(inquiry);
  }

  @Override
  public List<Timeline> ofPerson(Person person) {
    List<Timeline> timelines = new ArrayList<>();
    for (Clause clause : inquiry.pack().clauses()) {
      List<Fault> found = new ArrayList<>();
      for (Rule rule : clause.rules()) {
        if (rule instanceof SupervisionInPlace needed) {
          found.addAll(inPlace.missing(person, needed));
        } else if (rule instanceof LineManagerSupervises manager) {
          found.addAll(lineManagers.others(person, manager));
        }
      }
      if (!found.isEmpty()) {
        Verdict.Builder verdict =
            Verdict.under(clause, person.id()).person(person.id()).addBecause(Asked.by(clause));
        timelines.add(Finding.over(verdict, found, inquiry.asOf()));
      } else if (lineManagers.isUnknown(person, clause)) {
        timelines.add(Timeline.standing(unknown(clause, person), List.of()));
      }
    }
    return timelines;
  }

  private static Verdict unknown(Clause clause, Person person) {
    return Verdict.under(clause, person.id())
        .person(person.id())
        .status(Status.UNDETERMINED)
        .addMissing("the line manager of " + person.id() + " (`lineManagers`)")
        .addBecause(Asked.by(clause))
        .build();
  }
}
