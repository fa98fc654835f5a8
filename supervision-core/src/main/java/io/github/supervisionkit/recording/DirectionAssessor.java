package io.github.supervisionkit.recording;

import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.policy.DirectionByOthers;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.ArisenMatter;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tells which direction on a case was given by somebody other than the line manager, and that the policy allows it. */
public final class DirectionAssessor implements Assessor {

  private final Inquiry inquiry;
  private final InForce inForce;
  private final List<Placed<DirectionByOthers>> rules;
  private final MatterKinds kinds;
  private final WhoRecords who;

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public DirectionAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.inForce = inquiry.pack().inForce();
    this.rules = inquiry.rules(DirectionByOthers.class);
    this.kinds = MatterKinds.of(inquiry);
    this.who = new WhoRecords(inquiry.register());
  }

  @Override
  public List<Timeline> ofMatter(ArisenMatter arisen) {
    List<Timeline> timelines = new ArrayList<>();
    for (Placed<DirectionByOthers> rule : rules) {
      if (kinds.concerns(rule.rule().matters(), arisen)) {
        permitted(rule, arisen).ifPresent(timelines::add);
      }
    }
    return timelines;
  }

  private Optional<Timeline> permitted(Placed<DirectionByOthers> rule, ArisenMatter arisen) {
    Matter matter = arisen.matter();
    Optional<LocalDate> day = arisen
        .at()
        .map(at -> at.date(inquiry.zone()))
        .filter(on -> !on.isAfter(inquiry.asOf()) && inForce.on(on));
    Optional<String> practitioner = day.flatMap(on -> who.practitioner(matter, on));
    Optional<String> manager = day.flatMap(on -> who.managerOf(practitioner, on));
    if (matter.by().isEmpty() || manager.isEmpty() || manager.equals(matter.by())) {
      return Optional.empty();
    }
    return Optional.of(Timeline.standing(
        Verdict.under(rule.clause(), matter.id())
            .status(Status.PERMITTED)
            .person(matter.by())
            .caseId(matter.caseId())
            .measuredFrom(day)
            .addBecause(Step.of(
                "{} gave direction in matter {} on {}",
                matter.by().get(),
                matter.id(),
                day.orElseThrow()))
            .addBecause(Step.of(
                "the line manager of {} was {} then; somebody else may give direction ({}, {})",
                practitioner.orElseThrow(),
                manager.get(),
                rule.clause().id(),
                rule.clause().citation().place()))
            .build(),
        List.of()));
  }
}
