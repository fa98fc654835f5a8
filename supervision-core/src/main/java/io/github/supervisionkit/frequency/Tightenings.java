package io.github.supervisionkit.frequency;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Entailment;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.FrequencyByArrangement;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.Tightening;
import io.github.supervisionkit.timeline.Stretch;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The requirements that local arrangements and agreements bring beside the policy's: one that may bind on some dates
 * stays beside the policy's rule, one that never can is laxer and refused, though it may ask for just the same.
 */
public final class Tightenings {

  private final Inquiry inquiry;
  private final Person person;
  private final List<Requirement> ofPolicy;
  private final List<Requirement> accepted = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();

  /**
   * An arrangement or agreement that never binds beside the policy.
   *
   * @param person the person whom it concerns
   * @param source the arrangement's or agreement's identifier
   * @param clause the clause that it falls short of
   * @param every what it asks for
   * @param same whether that is just what the clause asks for
   */
  public record Refused(String person, String source, String clause, Cadence every, boolean same)
      implements Serializable {

    /**
     * Checks that every part is there.
     *
     * @param person the person
     * @param source the arrangement or agreement
     * @param clause the clause
     * @param every what it asks for
     * @param same whether that is just what the clause asks for
     */
    public Refused {
      Objects.requireNonNull(person, "person");
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(clause, "clause");
      Objects.requireNonNull(every, "every");
    }
  }

  Tightenings(Inquiry inquiry, Person person, List<Requirement> ofPolicy, List<Source> sources) {
    this.inquiry = inquiry;
    this.person = person;
    this.ofPolicy = ofPolicy;
    sources.forEach(this::add);
  }

  List<Requirement> accepted() {
    return accepted;
  }

  List<Refused> refused() {
    return refused;
  }

  private void add(Source source) {
    List<Requirement> beside = ofPolicy.stream()
        .filter(requirement -> requirement.stream().equals(source.stream()))
        .filter(requirement -> !owedBeside(requirement, source.during()).isEmpty())
        .toList();
    List<Requirement> stricter = isLeftOpen(source)
        ? List.of()
        : beside.stream()
            .filter(requirement -> requirement.all().stream()
                .allMatch(cadence -> Entailment.holds(cadence, source.every())))
            .toList();
    stricter.stream()
        .map(requirement -> new Refused(
            person.id(),
            source.id(),
            requirement.clause().id(),
            source.every(),
            Entailment.holds(source.every(), requirement.cadence())))
        .min(Comparator.comparing(Refused::same))
        .ifPresent(refused::add);
    Optional<Clause> own = clause(source);
    for (DateRange part : outside(source.during(), stricter, inquiry.asOf())) {
      if (own.isPresent()) {
        accept(own.orElseThrow(), source.during(part));
      } else {
        // Nothing lets it in but the rules that it tightens, so that it holds while they do.
        beside.forEach(requirement -> during(requirement)
            .intersection(part)
            .ifPresent(both -> accept(requirement.clause(), source.during(both))));
      }
    }
  }

  /** Whether it supplies the number that a clause has none of itself: that is what the policy asks for, and no laxer than it. */
  private boolean isLeftOpen(Source source) {
    return supplied(source)
        .filter(placed -> placed.rule().without() == FrequencyByArrangement.Without.UNDETERMINED)
        .isPresent();
  }

  private Optional<Placed<FrequencyByArrangement>> supplied(Source source) {
    return source.kind() == Source.Kind.ARRANGEMENT
        ? inquiry.rules(FrequencyByArrangement.class).stream()
            .filter(placed -> placed.rule().stream().equals(source.stream()))
            .filter(placed -> placed.rule().reason().equals(source.reason()))
            .findFirst()
        : Optional.empty();
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

  private void accept(Clause clause, Source source) {
    accepted.add(Requirement.ofSource(clause, inquiry, person, source));
  }

  private static List<Stretch> owedBeside(Requirement requirement, DateRange owed) {
    return Requirements.clip(requirement.line().stretches(), owed);
  }

  /** The clause that lets it in; where there is none, it has the clause of the rule that it tightens. */
  private Optional<Clause> clause(Source source) {
    return supplied(source)
        .map(placed -> placed.clause())
        .or(() -> inquiry.rules(Tightening.class).stream()
            .filter(placed -> placed.rule().streams().contains(source.stream()))
            .filter(placed -> source.kind() == Source.Kind.AGREEMENT
                || placed.rule().by() == Tightening.By.EITHER)
            .map(Placed::clause)
            .findFirst());
  }
}
