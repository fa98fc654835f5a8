package io.github.supervisionkit.chain;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Concerned;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.frequency.FrequencyAssessor;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.SupervisionChain;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The times in which one person's link was missing, went in a circle, or had overdue supervision. */
final class Breaks {

  private static final String ONE_TO_ONE = "one-to-one";

  private final Inquiry inquiry;
  private final Links links;
  private final Person person;
  private final SupervisionChain chain;

  Breaks(Inquiry inquiry, Links links, Person person, SupervisionChain chain) {
    this.inquiry = inquiry;
    this.links = links;
    this.person = person;
    this.chain = chain;
  }

  List<Break> all() {
    List<Break> breaks = new ArrayList<>();
    List<DateRange> below = spells(false);
    links
        .circles(person.id())
        .forEach(circle -> within(spells(true), circle.during(), breaks, circle(circle)));
    missing(below, breaks);
    overdue(below, breaks);
    breaks.sort(Comparator.comparing((Break broken) -> broken.during().from())
        .thenComparing(broken -> broken.why().what()));
    return breaks;
  }

  /** When the person is in the chain and the policy in force; at the top there is nobody to be supervised by. */
  private List<DateRange> spells(boolean withTop) {
    List<Condition> in = new ArrayList<>();
    in.add(new Condition.HoldsCases());
    chain.roles().forEach(role -> in.add(new Condition.Role(role)));
    Condition top = new Condition.Role(chain.roles().get(chain.roles().size() - 1));
    Condition member = new Condition.AnyOf(in);
    Condition asked =
        withTop ? member : new Condition.AllOf(List.of(member, new Condition.Not(top)));
    return Concerned.by(asked, person, inquiry).stream().map(Spell::during).toList();
  }

  private static void within(
      List<DateRange> spells, DateRange during, List<Break> breaks, Shortcoming why) {
    spells.stream()
        .map(during::intersection)
        .flatMap(Optional::stream)
        .forEach(part -> breaks.add(new Break(part, why)));
  }

  private static Shortcoming circle(Links.Circle circle) {
    return new Shortcoming(
        "circle",
        "supervision goes in a circle: " + String.join(" is supervised by ", circle.people()));
  }

  private void missing(List<DateRange> spells, List<Break> breaks) {
    for (DateRange spell : spells) {
      LocalDate from = spell.from();
      for (Links.Link link : links.of(person.id())) {
        if (link.during().from().isAfter(from)) {
          gap(from, link.during().from(), spell, breaks);
        }
        from = link.during().endOrMax().isAfter(from) ? link.during().endOrMax() : from;
      }
      gap(from, LocalDate.MAX, spell, breaks);
    }
  }

  private void gap(LocalDate from, LocalDate until, DateRange spell, List<Break> breaks) {
    if (from.isBefore(until) && !from.isAfter(inquiry.asOf())) {
      new DateRange(from, until)
          .intersection(spell)
          .ifPresent(part -> breaks.add(new Break(part, nobody(part.from()))));
    }
  }

  private Shortcoming nobody(LocalDate since) {
    return new Shortcoming(
        "missing-link",
        "nobody who is there is recorded as supervising " + person.id() + " from "
            + Dates.inWords(since) + "; a supervisor mends the chain");
  }

  private void overdue(List<DateRange> spells, List<Break> breaks) {
    for (Timeline timeline : new FrequencyAssessor(inquiry).ofPerson(person)) {
      if (timeline.verdict().force() == Force.MUST && isFormal(timeline)) {
        timeline.occurrences().stream()
            .filter(occurrence ->
                occurrence.outcome() == Outcome.LATE || occurrence.outcome() == Outcome.MISSED)
            .forEach(
                occurrence -> overdue(timeline.verdict().clause(), occurrence, spells, breaks));
      }
    }
  }

  /** The chain is one of formal supervision: a group that is overdue breaks no link. */
  private boolean isFormal(Timeline timeline) {
    return inquiry
        .pack()
        .vocabulary()
        .mainStream(ONE_TO_ONE)
        .map(Stream::id)
        .filter(timeline.verdict().stream().orElse("")::equals)
        .isPresent();
  }

  private void overdue(
      String clause, Occurrence occurrence, List<DateRange> spells, List<Break> breaks) {
    LocalDate limit = occurrence.limit().orElseThrow();
    LocalDate until = occurrence.ended().orElse(LocalDate.MAX);
    if (limit.plusDays(1).isBefore(until)) {
      within(
          spells,
          new DateRange(limit.plusDays(1), until),
          breaks,
          new Shortcoming(
              "overdue-supervision",
              person.id() + " was to be supervised by " + Dates.inWords(limit) + " (" + clause
                  + ")"));
    }
  }
}
