package io.github.supervisionkit.agenda;

import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.observation.ObservationAssessor;
import io.github.supervisionkit.policy.ObservationFedBack;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.ReviewActions;
import io.github.supervisionkit.recording.RevisitAssessor;
import io.github.supervisionkit.service.ArisenMatter;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.service.Observation;
import io.github.supervisionkit.session.Action;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.Optional;

/** What earlier sessions and matters carry over: matters to take up again, and actions not done. */
final class CarriedOver {

  private final Inquiry inquiry;
  private final Person person;
  private final LocalDate on;
  private final Optional<LocalDate> next;

  CarriedOver(Inquiry inquiry, Person person, LocalDate on, Optional<LocalDate> next) {
    this.inquiry = inquiry;
    this.person = person;
    this.on = on;
    this.next = next;
  }

  void addTo(Entries entries) {
    RevisitAssessor revisits = new RevisitAssessor(inquiry);
    for (ArisenMatter arisen : inquiry.register().matters()) {
      revisits.ofMatter(arisen).stream()
          .map(Timeline::verdict)
          .filter(verdict -> verdict.person().filter(person.id()::equals).isPresent())
          .filter(verdict -> verdict.status() == Status.OPEN
              || verdict.status() == Status.OVERDUE
              || verdict.status() == Status.DUE)
          .forEach(verdict -> matter(entries, arisen, verdict));
    }
    for (DatedSession dated : inquiry.register().sessionsOf(person.id())) {
      if (dated.heldBy(inquiry.asOf())) {
        dated.session().actions().forEach(action -> action(entries, action));
      }
    }
    inquiry.rules(ObservationFedBack.class).forEach(placed -> observations(entries, placed));
  }

  private void observations(Entries entries, Placed<ObservationFedBack> placed) {
    for (Observation observation :
        ObservationAssessor.toFeedBack(inquiry, placed.rule(), person.id(), on)) {
      entries.add(
          Topic.OBSERVATION,
          observation.on().toString(),
          Urgency.DUE,
          Optional.empty(),
          placed.clause(),
          placed.clause().sentence() + " Practice was observed on "
              + Dates.inWords(observation.on()) + ".");
    }
  }

  private void matter(Entries entries, ArisenMatter arisen, Verdict verdict) {
    Urgency urgency = verdict.limit().isPresent() ? Urgency.OVERDUE : Urgency.DUE;
    inquiry
        .pack()
        .clause(verdict.clause())
        .ifPresent(clause -> entries.add(
            Topic.MATTER,
            arisen.matter().id(),
            urgency,
            verdict.limit(),
            clause,
            clause.sentence()
                + arisen
                    .at()
                    .map(at -> " It arose on " + Dates.inWords(at.date(inquiry.zone())) + ".")
                    .orElse("")));
  }

  private void action(Entries entries, Action action) {
    if (action.done().filter(done -> !done.isAfter(inquiry.asOf())).isPresent()) {
      return;
    }
    Optional<Urgency> urgency = action.due().map(this::urgency).orElse(Optional.of(Urgency.DUE));
    for (Placed<ReviewActions> placed : inquiry.rules(ReviewActions.class)) {
      String when =
          action.due().map(day -> " It is due by " + Dates.inWords(day) + ".").orElse("");
      String why =
          action.reason().map(reason -> " The reason noted: " + reason + ".").orElse("");
      urgency.ifPresent(found -> entries.add(
          Topic.ACTION,
          action.id(),
          found,
          action.due(),
          placed.clause(),
          placed.rule().text() + when + why));
    }
  }

  /** An action that is due after the next session comes up there. */
  private Optional<Urgency> urgency(LocalDate due) {
    if (!due.isAfter(on)) {
      return Optional.of(due.isBefore(on) ? Urgency.OVERDUE : Urgency.DUE);
    }
    return next.filter(due::isBefore).map(day -> Urgency.FALLING_DUE);
  }
}
