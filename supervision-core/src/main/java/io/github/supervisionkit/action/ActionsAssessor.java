package io.github.supervisionkit.action;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.OnceOwed;
import io.github.supervisionkit.duty.Sessions;
import io.github.supervisionkit.policy.ActionsDone;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.session.Action;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds what people undertook in sessions: a duty of each action's owner, by the action's own day. */
public final class ActionsAssessor implements Assessor {

  private final Inquiry inquiry;
  private final InForce inForce;
  private final Sessions sessions;
  private final List<Placed<ActionsDone>> rules;
  private final Map<String, Integer> timesNamed = new HashMap<>();

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public ActionsAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.inForce = inquiry.pack().inForce();
    this.sessions = new Sessions(inquiry);
    this.rules = inquiry.rules(ActionsDone.class);
    if (!rules.isEmpty()) {
      for (DatedSession dated : inquiry.register().sessions()) {
        if (dated.heldBy(inquiry.asOf())) {
          dated
              .session()
              .actions()
              .forEach(action -> timesNamed.merge(action.id(), 1, Integer::sum));
        }
      }
    }
  }

  @Override
  public List<Timeline> ofSession(DatedSession dated) {
    if (!dated.heldBy(inquiry.asOf()) || !inForce.on(dated.on())) {
      return List.of();
    }
    List<Timeline> timelines = new ArrayList<>();
    for (Placed<ActionsDone> rule : rules) {
      if (rule.rule().stream().isEmpty() || sessions.counts(rule.rule().stream(), dated)) {
        for (Action action : dated.session().actions()) {
          timelines.add(stands(rule, dated, action));
        }
      }
    }
    return timelines;
  }

  /** Two sessions may give their actions the same id; then the session tells their duties apart. */
  private Timeline stands(Placed<ActionsDone> rule, DatedSession dated, Action action) {
    boolean several = timesNamed.getOrDefault(action.id(), 1) > 1;
    Verdict.Builder verdict = Verdict.under(
            rule.clause(), several ? dated.session().id() : "", action.id())
        .person(action.owner())
        .session(dated.session().id())
        .addBecause(Step.of(
            "action {} was agreed in session {} on {} ({}, {})",
            action.id(),
            dated.session().id(),
            dated.on(),
            rule.clause().id(),
            rule.clause().citation().place()));
    OnceOwed owed = action
        .due()
        .map(due -> OnceOwed.by(dated.on(), due, inquiry))
        .orElseGet(() -> OnceOwed.withoutLimit(dated.on(), inquiry));
    Optional<LocalDate> done = action.done().filter(on -> !on.isAfter(inquiry.asOf()));
    if (done.isPresent()) {
      return owed.done(verdict, Moment.onDate(done.get()), Step.of("done on {}", done.get()));
    }
    if (action.reason().isPresent()) {
      verdict.addBecause(Step.of("why it was not done is noted"));
    }
    return owed.notDone(verdict);
  }
}
