package io.github.supervisionkit.review;

import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Concerned;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.OnceOwed;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.ReviewAfter;
import io.github.supervisionkit.policy.ReviewWithin;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.PersonEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds the reviews that are owed once a circumstance of a person has ended, or within a time from its beginning. */
public final class EventReviewAssessor implements Assessor {

  private final Inquiry inquiry;

  /**
   * Obtains the assessor.
   *
   * @param inquiry the question
   */
  public EventReviewAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
  }

  @Override
  public List<Timeline> ofPerson(Person person) {
    if (!PersonSubject.presence(person, inquiry.asOf()).contains(inquiry.asOf())
        || !inquiry.pack().inForce().on(inquiry.asOf())
        || !Concerned.mayBe(person, inquiry)) {
      return List.of();
    }
    List<Timeline> timelines = new ArrayList<>();
    for (Placed<ReviewAfter> placed : inquiry.rules(ReviewAfter.class)) {
      after(placed, person).ifPresent(timelines::add);
    }
    for (Placed<ReviewWithin> placed : inquiry.rules(ReviewWithin.class)) {
      within(placed, person).ifPresent(timelines::add);
    }
    return timelines;
  }

  private Optional<Timeline> after(Placed<ReviewAfter> placed, Person person) {
    Clause clause = placed.clause();
    ReviewAfter rule = placed.rule();
    Optional<LocalDate> ended = spells(rule.circumstance(), person).stream()
        .map(Spell::during)
        .map(DateRange::endOrMax)
        .filter(end -> !end.isAfter(inquiry.asOf()) && inquiry.pack().inForce().on(end))
        .filter(PersonSubject.presence(person, inquiry.asOf())::contains)
        .max(Comparator.naturalOrder());
    return ended.map(end -> {
      Verdict.Builder verdict = begun(clause, rule.event(), person)
          .addBecause(Step.of("`{}` ended on {}", rule.circumstance(), end));
      return answered(
          OnceOwed.withoutLimit(end, inquiry), verdict, held(person, rule.event(), end));
    });
  }

  /** A review that was missed when the circumstance ended stands until one is held, also when the circumstance begins again. */
  private Optional<Timeline> within(Placed<ReviewWithin> placed, Person person) {
    List<Optional<Timeline>> each = spells(placed.rule().circumstance(), person).stream()
        .map(spell -> within(placed, person, spell.during()))
        .toList();
    List<Timeline> told = each.stream().flatMap(Optional::stream).toList();
    List<Occurrence> all =
        told.stream().flatMap(timeline -> timeline.occurrences().stream()).toList();
    return told.stream()
        .filter(timeline -> timeline.verdict().status() == Status.OVERDUE)
        .findFirst()
        .or(() -> each.isEmpty() ? Optional.empty() : each.get(each.size() - 1))
        .map(timeline -> Timeline.standing(timeline.verdict(), all))
        .or(() -> told.stream().findFirst().map(one -> Timeline.ended(one.verdict(), all)));
  }

  private Optional<Timeline> within(Placed<ReviewWithin> placed, Person person, DateRange spell) {
    ReviewWithin rule = placed.rule();
    LocalDate limit = spell.from().plus(rule.within());
    Optional<LocalDate> held = held(person, rule.event(), spell.from());
    boolean endedBefore =
        !spell.endOrMax().isAfter(inquiry.asOf()) && !spell.endOrMax().isAfter(limit);
    boolean lapsed = endedBefore && held.filter(on -> !on.isAfter(limit)).isEmpty();
    boolean beforeItAll = limit.isBefore(inquiry.pack().inForce().from())
        || limit.isBefore(PersonSubject.presence(person, inquiry.asOf()).from());
    if (lapsed || beforeItAll) {
      return Optional.empty();
    }
    Verdict.Builder verdict = begun(placed.clause(), rule.event(), person)
        .addBecause(Step.of(
            "`{}` began on {}, and the review is held within {}",
            rule.circumstance(),
            spell.from(),
            Periods.text(rule.within())));
    return Optional.of(answered(OnceOwed.by(spell.from(), limit, inquiry), verdict, held));
  }

  /** Where a clause says how often as well, that is the person's duty, and the review is told apart by its event. */
  private static Verdict.Builder begun(Clause clause, String event, Person person) {
    boolean howOften = clause.rules().stream().anyMatch(Frequency.class::isInstance);
    return Verdict.under(clause, person.id(), howOften ? event : "")
        .person(person.id())
        .addBecause(Asked.by(clause));
  }

  private static Timeline answered(
      OnceOwed owed, Verdict.Builder verdict, Optional<LocalDate> held) {
    return held.map(on -> owed.done(verdict, Moment.onDate(on), Step.of("reviewed on {}", on)))
        .orElseGet(() -> owed.notDone(verdict));
  }

  private Optional<LocalDate> held(Person person, String event, LocalDate from) {
    return person.events().stream()
        .filter(one -> one.event().equals(event))
        .map(PersonEvent::on)
        .filter(on -> !on.isBefore(from) && !on.isAfter(inquiry.asOf()))
        .min(Comparator.naturalOrder());
  }

  /** A circumstance that began before the policy counts from its own beginning. */
  private List<Spell> spells(String circumstance, Person person) {
    return Spell.of(new Condition.Is(circumstance), new PersonSubject(person, inquiry));
  }
}
