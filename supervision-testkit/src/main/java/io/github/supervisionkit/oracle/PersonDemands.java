package io.github.supervisionkit.oracle;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.Tightening;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a pack, and whatever was arranged or agreed under it, asks of one person in one stream. */
final class PersonDemands {

  private final Facts facts;
  private final Person person;
  private final String stream;
  private final List<Demand> ofPolicy = new ArrayList<>();

  PersonDemands(Facts facts, Person person, String stream, List<Row> rows) {
    this.facts = facts;
    this.person = person;
    this.stream = stream;
    for (Row row : rows) {
      if (row.rule().stream().equals(stream)) {
        ofPolicy.add(ofPolicy(row));
      }
    }
  }

  List<Demand> all() {
    List<Demand> all = new ArrayList<>(ofPolicy);
    List<Placed<Tightening>> lettingIn = facts.pack().rules(Tightening.class).stream()
        .filter(placed -> placed.rule().streams().contains(stream))
        .limit(1)
        .toList();
    lettingIn.forEach(placed -> addSources(placed.clause(), day -> true, all));
    if (lettingIn.isEmpty()) {
      // It has the clause of the rule that it tightens, and holds while there is something to
      // tighten.
      for (Demand demand : ofPolicy) {
        addSources(demand.clause(), day -> isAskedBy(demand, day), all);
      }
    }
    return all;
  }

  private void addSources(Clause clause, Predicate<LocalDate> tightens, List<Demand> all) {
    for (Arrangement arrangement : person.arrangements()) {
      if (isOfStream(arrangement.form().orElse("one-to-one"))) {
        all.add(arranged(clause, tightens, arrangement));
      }
    }
    for (Agreement agreement : facts.service().agreements()) {
      if (agreement.supervisees().contains(person.id())
          && agreement.every().isPresent()
          && isOfStream(agreement.form())) {
        agreed(clause, tightens, agreement).ifPresent(all::add);
      }
    }
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
        day -> isInForce(day) ? row.truth() : Truth.FALSE,
        day -> heldOn(day, row.rule().withLineManager()),
        person.events(),
        false);
  }

  private boolean isInForce(LocalDate day) {
    return facts.inForceOn(day) && facts.isThere(person, day);
  }

  private Demand arranged(Clause clause, Predicate<LocalDate> tightens, Arrangement arrangement) {
    String source =
        arrangement.id().orElse(person.id() + "/" + arrangement.during().from());
    return tightening(clause, tightens, source, arrangement.every(), arrangement.during());
  }

  /** An agreement holds until the same two people make the next one, or stop working together. */
  private Optional<Demand> agreed(
      Clause clause, Predicate<LocalDate> tightens, Agreement agreement) {
    LocalDate end = person.supervisors().stream()
        .filter(link -> agreement.supervisor().filter(link.person()::equals).isPresent())
        .map(link -> link.during().endOrMax())
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
    for (Agreement other : facts.service().agreements()) {
      if (other.made().isAfter(agreement.made())
          && other.made().isBefore(end)
          && other.form().equals(agreement.form())
          && other.supervisor().equals(agreement.supervisor())
          && other.supervisees().contains(person.id())) {
        end = other.made();
      }
    }
    return end.isAfter(agreement.made())
        ? Optional.of(tightening(
            clause,
            tightens,
            agreement.id(),
            agreement.every().orElseThrow(),
            new DateRange(agreement.made(), end)))
        : Optional.empty();
  }

  private Demand tightening(
      Clause clause,
      Predicate<LocalDate> tightens,
      String source,
      Cadence every,
      DateRange during) {
    return new Demand(
        clause,
        clause.id() + "/" + person.id() + "/" + source,
        List.of(Phase.lasting(every)),
        Optional.empty(),
        day -> Truth.of(
            during.contains(day) && isInForce(day) && tightens.test(day) && !isLaxer(every, day)),
        day -> heldOn(day, false),
        List.of(),
        false);
  }

  /** Whether a rule of the policy applies, and its phases are not over. */
  private static boolean isAskedBy(Demand demand, LocalDate day) {
    return demand.appliesOn().apply(day) == Truth.TRUE
        && demand.anchor().filter(anchor -> demand.isOver(anchor, day)).isEmpty();
  }

  /** What can never bind beside the policy is refused. */
  private boolean isLaxer(Cadence every, LocalDate day) {
    for (Demand demand : ofPolicy) {
      if (isAskedBy(demand, day)
          && demand.phases().stream()
              .allMatch(phase -> Laxity.alwaysKeeps(phase.cadence(), every))) {
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
