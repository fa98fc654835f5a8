package io.github.supervisionkit.oracle;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.policy.AgreedInstead;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.FrequencyByArrangement;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.Tightening;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a pack, and whatever was arranged or agreed under it, asks of one person in one stream. */
final class PersonDemands {

  private final Facts facts;
  private final Person person;
  private final String stream;
  private final List<Source> sources;
  /** What lets an agreement of this stream stand in place of the policy's own rules. */
  private final List<Placed<AgreedInstead>> instead = new ArrayList<>();

  private final List<Demand> ofPolicy = new ArrayList<>();

  PersonDemands(Facts facts, Person person, String stream, List<Row> rows) {
    this.facts = facts;
    this.person = person;
    this.stream = stream;
    this.sources = findSources();
    for (Placed<AgreedInstead> placed : facts.pack().rules(AgreedInstead.class)) {
      if (placed.rule().stream().equals(stream)) {
        instead.add(placed);
      }
    }
    for (Row row : rows) {
      if (row.rule().stream().equals(stream)) {
        ofPolicy.add(ofPolicy(row));
      }
    }
  }

  List<Demand> all() {
    List<Demand> all = new ArrayList<>(ofPolicy);
    for (Source source : sources) {
      Optional<Clause> own = clause(source);
      if (own.isPresent()) {
        all.add(brought(own.get(), day -> !isReplaced(day), source, Optional.empty()));
      } else {
        // It has the clause of the rule that it tightens, and holds while there is something to
        // tighten.
        for (Demand demand : ofPolicy) {
          all.add(
              brought(demand.clause(), day -> isAskedBy(demand, day), source, Optional.of(demand)));
        }
      }
      for (Placed<AgreedInstead> placed : instead) {
        all.add(insteadOf(placed, source));
      }
    }
    return all;
  }

  /** The clause that lets it in; none where only the rules that it tightens do. */
  private Optional<Clause> clause(Source source) {
    for (Placed<FrequencyByArrangement> placed : facts.pack().rules(FrequencyByArrangement.class)) {
      if (!source.isAgreement()
          && placed.rule().stream().equals(stream)
          && placed.rule().reason().equals(source.reason())) {
        return Optional.of(placed.clause());
      }
    }
    for (Placed<Tightening> placed : facts.pack().rules(Tightening.class)) {
      boolean letsIn = source.isAgreement() || placed.rule().by() == Tightening.By.EITHER;
      if (letsIn && placed.rule().streams().contains(stream)) {
        return Optional.of(placed.clause());
      }
    }
    return Optional.empty();
  }

  private List<Source> findSources() {
    List<Source> found = new ArrayList<>();
    for (Arrangement one : person.arrangements()) {
      if (isOfStream(one.form().orElse("one-to-one"))) {
        String id = one.id().orElse(person.id() + "/" + one.during().from());
        found.add(new Source(id, one.reason().orElse(""), false, one.every(), one.during()));
      }
    }
    for (Agreement one : facts.service().agreements()) {
      if (one.supervisees().contains(person.id()) && isOfStream(one.form())) {
        one.every()
            .flatMap(
                every -> agreed(one).map(during -> new Source(one.id(), "", true, every, during)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether something is agreed today in place of the policy's own rules. */
  private boolean isReplaced(LocalDate day) {
    for (Placed<AgreedInstead> placed : instead) {
      if (concerns(placed.rule().who(), day)
          && sources.stream().anyMatch(source -> source.during().contains(day))) {
        return true;
      }
    }
    return false;
  }

  private boolean concerns(Condition who, LocalDate day) {
    return who.in(new PersonOnDay(facts, person, day)) == Truth.TRUE;
  }

  private Demand insteadOf(Placed<AgreedInstead> placed, Source source) {
    return demand(
        placed.clause(),
        source,
        day -> source.during().contains(day)
            && isInForce(day)
            && concerns(placed.rule().who(), day),
        Optional.empty());
  }

  /** What the policy leaves to an agreement or an arrangement, and nobody has said. */
  List<Answer> unsaid(List<Row> rows, LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Row row : rows) {
      boolean asAgreed = row.rule().phases().stream()
          .anyMatch(phase -> phase.cadence() instanceof Cadence.AsAgreed);
      boolean said = sources.stream()
          .anyMatch(source -> source.isAgreement() && source.during().contains(today));
      if (asAgreed && row.rule().stream().equals(stream) && row.truth() == Truth.TRUE && !said) {
        answers.add(Answer.of(row.duty(), row.clause(), Status.BREACHED));
      }
    }
    for (Placed<FrequencyByArrangement> placed : facts.pack().rules(FrequencyByArrangement.class)) {
      FrequencyByArrangement rule = placed.rule();
      boolean said = sources.stream()
          .anyMatch(source -> !source.isAgreement()
              && source.reason().equals(rule.reason())
              && source.during().contains(today));
      if (rule.stream().equals(stream) && concerns(rule.who(), today) && !said) {
        boolean unquantified = rule.without() == FrequencyByArrangement.Without.UNQUANTIFIED;
        answers.add(Answer.of(
            placed.clause().id() + "/" + person.id(),
            placed.clause(),
            unquantified ? Status.UNQUANTIFIED : Status.UNDETERMINED));
      }
    }
    return answers;
  }

  private boolean isOfStream(String form) {
    return facts
        .pack()
        .vocabulary()
        .mainStream(form)
        .map(Stream::id)
        .filter(stream::equals)
        .isPresent();
  }

  private Demand ofPolicy(Row row) {
    return new Demand(
        row.clause(),
        row.duty(),
        row.rule().phases(),
        Optional.of(row),
        day -> row.truth() != Truth.FALSE && isInForce(day) && !isReplaced(day)
            ? row.truth()
            : Truth.FALSE,
        day -> heldOn(day, row.rule().withLineManager()),
        person.events(),
        false,
        Optional.empty());
  }

  private boolean isInForce(LocalDate day) {
    return facts.inForceOn(day) && facts.isThere(person, day);
  }

  /** An agreement holds until the same two people make the next one, or stop working together. */
  private Optional<DateRange> agreed(Agreement agreement) {
    LocalDate end = Pairs.partOn(agreement, person, facts.asOf(), facts);
    for (Agreement other : facts.service().agreements()) {
      if (Agreements.renews(other, agreement, person) && other.made().isBefore(end)) {
        end = other.made();
      }
    }
    return end.isAfter(agreement.made())
        ? Optional.of(new DateRange(agreement.made(), end))
        : Optional.empty();
  }

  private Demand brought(
      Clause clause, Predicate<LocalDate> lets, Source source, Optional<Demand> letIn) {
    return demand(
        clause,
        source,
        day -> source.during().contains(day)
            && isInForce(day)
            && lets.test(day)
            && (isLeftOpen(source) || !isLaxer(source.every(), day)),
        letIn);
  }

  private Demand demand(
      Clause clause, Source source, Predicate<LocalDate> applies, Optional<Demand> letIn) {
    return new Demand(
        clause,
        clause.id() + "/" + person.id() + "/" + source.id() + streamOf(source),
        List.of(Phase.lasting(source.every())),
        Optional.empty(),
        day -> Truth.of(applies.test(day)),
        day -> heldOn(day, false),
        List.of(),
        false,
        letIn);
  }

  /** Arrangements of several forms that go by one identifier are told apart by their stream. */
  private String streamOf(Source source) {
    Set<String> forms = new HashSet<>();
    for (Arrangement one : person.arrangements()) {
      if (one.id().orElse(person.id() + "/" + one.during().from()).equals(source.id())) {
        forms.add(one.form().orElse("one-to-one"));
      }
    }
    return forms.size() > 1 ? "/" + stream : "";
  }

  /** Whether a rule of the policy applies, and its phases are not over. */
  private static boolean isAskedBy(Demand demand, LocalDate day) {
    return demand.appliesOn().apply(day) == Truth.TRUE
        && demand.anchor().filter(anchor -> demand.isOver(anchor, day)).isEmpty();
  }

  /** Whether it is the number that the policy itself leaves to it. */
  private boolean isLeftOpen(Source source) {
    return !source.isAgreement()
        && facts.pack().rules(FrequencyByArrangement.class).stream()
            .map(Placed::rule)
            .filter(rule -> rule.without() == FrequencyByArrangement.Without.UNDETERMINED)
            .anyMatch(
                rule -> rule.stream().equals(stream) && rule.reason().equals(source.reason()));
  }

  /** What can never bind beside the policy is refused. */
  private boolean isLaxer(Cadence every, LocalDate day) {
    for (Demand demand : ofPolicy) {
      if (isAskedBy(demand, day)
          && demand.phases().stream()
              .allMatch(phase -> facts.laxity().alwaysKeeps(phase.cadence(), every))) {
        return true;
      }
    }
    return false;
  }

  private int heldOn(LocalDate day, boolean withLineManager) {
    int held = 0;
    for (Session session : facts.heldOn(day)) {
      if (session.supervisees().contains(person.id())
          && facts.countsFor(person, stream, session)
          && (!withLineManager || isByLineManager(session, day))) {
        held++;
      }
    }
    return held;
  }

  private boolean isByLineManager(Session session, LocalDate day) {
    String supervisor = session.supervisor().orElse("");
    return person.lineManagers().stream()
            .anyMatch(line -> line.person().equals(supervisor) && line.during().contains(day))
        || person.supervisors().stream()
            .anyMatch(link -> link.delegated()
                && link.person().equals(supervisor)
                && link.during().contains(day));
  }
}
