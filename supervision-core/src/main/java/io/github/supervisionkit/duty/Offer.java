package io.github.supervisionkit.duty;

import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.policy.CountsWithOffer;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.PersonEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whether sessions of another form count for a stream, since something else was on offer to the person as well. */
public final class Offer {

  private final Inquiry inquiry;
  private final Person person;

  /**
   * Obtains the offers to a person.
   *
   * @param inquiry the question
   * @param person the supervisee
   */
  public Offer(Inquiry inquiry, Person person) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.person = Objects.requireNonNull(person, "person");
  }

  /**
   * Returns whether a session counts for a stream that it doesn't belong to.
   *
   * @param stream the stream
   * @param session the session
   * @return whether a rule lets it count, and the offer that the rule asks for is recorded
   */
  public boolean counts(String stream, Session session) {
    return rule(stream, session).filter(rule -> latest(rule.rule()).isPresent()).isPresent();
  }

  /**
   * Returns why a session doesn't count for a stream although a rule would let it.
   *
   * @param stream the stream
   * @param session the session
   * @return the reason, as the end of a sentence about the session; empty where no rule would let it, or it does count
   */
  public Optional<Step> whyNot(String stream, Session session) {
    return rule(stream, session)
        .filter(rule -> latest(rule.rule()).isEmpty())
        .map(rule -> Step.of(
            "{} supervision does not count: no event `{}` is on record for {} in the {} up to {} ({})",
            session.form(),
            rule.rule().event(),
            person.id(),
            Periods.text(rule.rule().within()),
            inquiry.asOf(),
            rule.clause().id()));
  }

  /**
   * Returns the offer that lets sessions count.
   *
   * @param rule the rule that asks for it
   * @return the day of the last one on or before the as-of day; empty where there is none, or it is too long ago
   */
  public Optional<LocalDate> latest(CountsWithOffer rule) {
    return person.events().stream()
        .filter(event -> event.event().equals(rule.event()))
        .map(PersonEvent::on)
        .filter(on -> !on.isAfter(inquiry.asOf()))
        .filter(on -> !on.plus(rule.within()).isBefore(inquiry.asOf()))
        .max(Comparator.naturalOrder());
  }

  /**
   * Returns the days on which an offer begins or ceases to let sessions count that were held by then.
   *
   * @return each day up to the as-of day with what changes on it, in order
   */
  public SortedMap<LocalDate, Step> changes() {
    SortedMap<LocalDate, Step> changes = new TreeMap<>();
    for (Placed<CountsWithOffer> placed : inquiry.rules(CountsWithOffer.class)) {
      CountsWithOffer rule = placed.rule();
      Optional<LocalDate> first = inquiry.register().sessionsOf(person.id()).stream()
          .filter(dated -> dated.session().form().equals(rule.form()))
          .filter(dated -> dated.heldBy(inquiry.asOf()))
          .map(DatedSession::on)
          .findFirst();
      for (DateRange offered : first.isPresent() ? offered(rule) : List.<DateRange>of()) {
        put(changes, offered.from(), first.orElseThrow(), "counts from {} on", placed);
        put(changes, offered.endOrMax(), first.orElseThrow(), "counts no more from {} on", placed);
      }
    }
    return changes;
  }

  private void put(
      SortedMap<LocalDate, Step> changes,
      LocalDate day,
      LocalDate first,
      String what,
      Placed<CountsWithOffer> placed) {
    if (day.isAfter(first) && !day.isAfter(inquiry.asOf())) {
      changes.put(
          day,
          Step.of(
              "{} supervision " + what + ", by the events `{}` of {} ({})",
              placed.rule().form(),
              day,
              placed.rule().event(),
              person.id(),
              placed.clause().id()));
    }
  }

  private List<DateRange> offered(CountsWithOffer rule) {
    return Known.joined(person.events().stream()
        .filter(event -> event.event().equals(rule.event()))
        .map(event -> new DateRange(event.on(), event.on().plus(rule.within()).plusDays(1)))
        .toList());
  }

  private Optional<Placed<CountsWithOffer>> rule(String stream, Session session) {
    return inquiry.rules(CountsWithOffer.class).stream()
        .filter(placed -> placed.rule().stream().equals(stream))
        .filter(placed -> placed.rule().form().equals(session.form()))
        .findFirst();
  }
}
