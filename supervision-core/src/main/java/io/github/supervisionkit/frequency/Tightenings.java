package io.github.supervisionkit.frequency;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Entailment;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.Tightening;
import io.github.supervisionkit.timeline.Line;
import io.github.supervisionkit.timeline.Stretch;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The requirements that local arrangements and agreements bring beside the policy's: one that may bind on some dates
 * stays beside the policy's rule, one that never can is laxer and refused.
 */
public final class Tightenings {

  private final Inquiry inquiry;
  private final Person person;
  private final List<Requirement> ofPolicy;
  private final DateRange within;
  private final List<Requirement> accepted = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();

  /**
   * An arrangement or agreement that asks for less than the policy.
   *
   * @param person the person whom it concerns
   * @param source the arrangement's or agreement's identifier
   * @param clause the clause that it falls short of
   * @param every what it asks for
   */
  public record Refused(String person, String source, String clause, Cadence every) {

    /**
     * Checks that every part is there.
     *
     * @param person the person
     * @param source the arrangement or agreement
     * @param clause the clause
     * @param every what it asks for
     */
    public Refused {
      Objects.requireNonNull(person, "person");
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(clause, "clause");
      Objects.requireNonNull(every, "every");
    }
  }

  Tightenings(Inquiry inquiry, Person person, List<Requirement> ofPolicy, DateRange within) {
    this.inquiry = inquiry;
    this.person = person;
    this.ofPolicy = ofPolicy;
    this.within = within;
    person.arrangements().stream()
        .sorted(Comparator.comparing((Arrangement one) -> one.during().from())
            .thenComparing(one -> one.id().orElse("")))
        .forEach(this::arrangement);
    inquiry.register().service().agreements().stream()
        .filter(agreement -> agreement.supervisees().contains(person.id()))
        .sorted(Comparator.comparing(Agreement::made).thenComparing(Agreement::id))
        .forEach(this::agreement);
  }

  List<Requirement> accepted() {
    return accepted;
  }

  List<Refused> refused() {
    return refused;
  }

  private void arrangement(Arrangement arrangement) {
    String source =
        arrangement.id().orElse(person.id() + "/" + arrangement.during().from());
    add(source, arrangement.form().orElse("one-to-one"), arrangement.every(), arrangement.during());
  }

  private void agreement(Agreement agreement) {
    agreement.every().ifPresent(every -> {
      LocalDate until = earliest(superseded(agreement), pairEnds(agreement));
      if (until.isAfter(agreement.made())) {
        add(agreement.id(), agreement.form(), every, new DateRange(agreement.made(), until));
      }
    });
  }

  private void add(String source, String form, Cadence every, DateRange during) {
    Optional<Stream> stream = inquiry.pack().vocabulary().mainStream(form);
    if (stream.isEmpty()
        || every.firstLimit(during.from()).isEmpty()
        || during.from().isAfter(inquiry.asOf())) {
      return;
    }
    LocalDate until = during.endOrMax().isAfter(inquiry.asOf()) ? LocalDate.MAX : during.endOrMax();
    Optional<DateRange> owed = new DateRange(during.from(), until)
        .intersection(within)
        .filter(range -> !range.from().isAfter(inquiry.asOf()));
    if (owed.isEmpty()) {
      return;
    }
    String streamId = stream.orElseThrow().id();
    List<Requirement> beside = ofPolicy.stream()
        .filter(requirement -> requirement.stream().equals(streamId))
        .filter(requirement -> !owedBeside(requirement, owed.orElseThrow()).isEmpty())
        .toList();
    List<Requirement> stricter = beside.stream()
        .filter(requirement ->
            requirement.all().stream().allMatch(cadence -> Entailment.holds(cadence, every)))
        .toList();
    stricter.stream()
        .limit(1)
        .forEach(requirement ->
            refused.add(new Refused(person.id(), source, requirement.clause().id(), every)));
    Optional<Clause> own = clause(streamId);
    for (DateRange part : outside(owed.orElseThrow(), stricter, inquiry.asOf())) {
      if (own.isPresent()) {
        accept(own.orElseThrow(), streamId, source, every, part);
      } else {
        // Nothing lets it in but the rules that it tightens, so that it holds while they do.
        beside.forEach(requirement -> during(requirement)
            .intersection(part)
            .ifPresent(both -> accept(requirement.clause(), streamId, source, every, both)));
      }
    }
  }

  private static DateRange during(Requirement requirement) {
    return new DateRange(requirement.line().from(), requirement.line().until());
  }

  /** What is laxer than a rule holds where that rule does not: day by day, as the facts stood. */
  private static List<DateRange> outside(
      DateRange owed, List<Requirement> stricter, LocalDate asOf) {
    List<Spell> taken = stricter.stream()
        .map(requirement -> new Spell(Truth.TRUE, during(requirement)))
        .toList();
    return Spell.outside(List.of(new Spell(Truth.TRUE, owed)), taken).stream()
        .map(Spell::during)
        .filter(part -> !part.from().isAfter(asOf))
        .toList();
  }

  private void accept(
      Clause clause, String stream, String source, Cadence every, DateRange during) {
    Counting counting = Counting.inStream(inquiry, person, stream);
    accepted.add(Requirement.ofSource(
        clause,
        person.id(),
        stream,
        source,
        Line.afresh(
            clause.id() + "/" + source + " " + during.from(),
            List.of(new Stretch(every, during.from(), during.endOrMax())),
            counting.days()),
        every,
        counting));
  }

  private static List<Stretch> owedBeside(Requirement requirement, DateRange owed) {
    return Requirements.clip(requirement.line().stretches(), owed);
  }

  /** The clause that lets it in; where there is none, it has the clause of the rule that it tightens. */
  private Optional<Clause> clause(String stream) {
    return inquiry.rules(Tightening.class).stream()
        .filter(placed -> placed.rule().streams().contains(stream))
        .map(Placed::clause)
        .findFirst();
  }

  /** Of two agreements of a pair the latest counts. */
  private LocalDate superseded(Agreement agreement) {
    return inquiry.register().service().agreements().stream()
        .filter(other -> other.form().equals(agreement.form()))
        .filter(other -> other.supervisor().equals(agreement.supervisor()))
        .filter(other -> other.supervisees().contains(person.id()))
        .map(Agreement::made)
        .filter(made -> made.isAfter(agreement.made()) && !made.isAfter(inquiry.asOf()))
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  /** An agreement goes with the pair that made it, as far as the pair is recorded. */
  private LocalDate pairEnds(Agreement agreement) {
    return agreement
        .supervisor()
        .flatMap(supervisor -> person.supervisors().stream()
            .filter(link -> link.person().equals(supervisor))
            .map(SupervisorLink::during)
            .map(during ->
                during.endOrMax().isAfter(inquiry.asOf()) ? LocalDate.MAX : during.endOrMax())
            .max(Comparator.naturalOrder()))
        .orElse(LocalDate.MAX);
  }

  private static LocalDate earliest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
