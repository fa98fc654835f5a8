package io.github.supervisionkit.form;

import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Offer;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.policy.CountsWithOffer;
import io.github.supervisionkit.policy.FormPermitted;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells which sessions of another form a policy allows: a permission has a verdict where somebody made use of it, and none
 * where it doesn't hold.
 */
public final class FormAssessor implements Assessor {

  private final Inquiry inquiry;
  private final InForce inForce;
  private final List<Placed<CountsWithOffer>> counting;
  private final List<Placed<FormPermitted>> permitted;

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public FormAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.inForce = inquiry.pack().inForce();
    this.counting = inquiry.rules(CountsWithOffer.class);
    this.permitted = inquiry.rules(FormPermitted.class);
  }

  @Override
  public List<Timeline> ofPerson(Person person) {
    if (!PersonSubject.presence(person, inquiry.asOf()).contains(inquiry.asOf())) {
      return List.of();
    }
    List<Timeline> timelines = new ArrayList<>();
    for (Placed<CountsWithOffer> rule : counting) {
      Optional<LocalDate> offered = new Offer(inquiry, person).latest(rule.rule());
      Optional<DatedSession> last = inquiry.register().sessionsOf(person.id()).stream()
          .filter(dated -> dated.heldBy(inquiry.asOf()) && inForce.on(dated.on()))
          .filter(dated -> dated.session().form().equals(rule.rule().form()))
          .reduce((one, later) -> later);
      if (offered.isPresent() && last.isPresent()) {
        timelines.add(counts(rule, person, offered.get(), last.get()));
      }
    }
    return timelines;
  }

  private static Timeline counts(
      Placed<CountsWithOffer> rule, Person person, LocalDate offered, DatedSession last) {
    Verdict verdict = Verdict.under(rule.clause(), person.id())
        .person(person.id())
        .session(last.session().id())
        .status(Status.PERMITTED)
        .addBecause(Asked.by(rule.clause()))
        .addBecause(Step.of("event `{}` is on record for {}", rule.rule().event(), offered))
        .addBecause(Step.of(
            "so sessions of the form `{}` count as `{}`", rule.rule().form(), rule.rule().stream()))
        .build();
    return Timeline.standing(verdict, List.of());
  }

  @Override
  public List<Timeline> ofSession(DatedSession dated) {
    if (!dated.heldBy(inquiry.asOf()) || !inForce.on(dated.on())) {
      return List.of();
    }
    List<Timeline> timelines = new ArrayList<>();
    for (Placed<FormPermitted> rule : permitted) {
      if (rule.rule().form().equals(dated.session().form())) {
        Verdict verdict = Verdict.under(rule.clause(), dated.session().id())
            .session(dated.session().id())
            .person(dated.session().supervisor())
            .status(Status.PERMITTED)
            .addBecause(Asked.by(rule.clause()))
            .build();
        timelines.add(Timeline.standing(verdict, List.of()));
      }
    }
    return timelines;
  }
}
