package io.github.supervisionkit.analysis;

import io.github.supervisionkit.analysis.Witness.Atom;
import io.github.supervisionkit.analysis.Witness.Sort;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.timeline.Stretch;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One row of a policy's tables: whom it speaks of, and how often it asks for something, phase by phase. */
record Row(
    Clause clause,
    String stream,
    Condition who,
    List<Phase> phases,
    String table,
    boolean otherwise) {

  /** The rows of a pack that give dates, those of people before those of cases. */
  static List<Row> all(PolicyPack pack) {
    Stream<Row> people = pack.rules(Frequency.class).stream()
        .map(placed -> new Row(
            placed.clause(),
            placed.rule().stream(),
            placed.rule().who(),
            placed.rule().phases(),
            "people " + placed.rule().table(),
            placed.rule().otherwise()));
    Stream<Row> cases = pack.rules(Discussion.class).stream()
        .map(placed -> new Row(
            placed.clause(),
            "",
            placed.rule().grounds(),
            List.of(Phase.lasting(placed.rule().cadence())),
            "cases " + placed.rule().table(),
            placed.rule().otherwise()));
    return Stream.concat(people, cases).toList();
  }

  /** Whether every phase gives dates. */
  boolean isDated() {
    return phases.stream()
        .allMatch(phase -> phase.cadence().firstLimit(LocalDate.EPOCH).isPresent());
  }

  boolean concerns(Witness witness) {
    return who.in(witness) == Truth.TRUE;
  }

  /** What the row speaks of: the atoms of a witness without which it would not concern it. */
  Set<Atom> named(Witness witness) {
    Set<Atom> named = new TreeSet<>(witness.atoms());
    named.removeIf(atom -> concerns(witness.without(atom)));
    return named;
  }

  /** The atoms that the row's condition mentions. */
  Set<Atom> atoms() {
    Set<Atom> atoms = new TreeSet<>();
    collect(who, atoms);
    return atoms;
  }

  private static void collect(Condition condition, Set<Atom> atoms) {
    if (condition instanceof Condition.Role role) {
      atoms.add(new Atom(Sort.ROLE, role.role()));
    } else if (condition instanceof Condition.Subject subject) {
      atoms.add(new Atom(Sort.SUBJECT, subject.kind()));
    } else if (condition instanceof Condition.Is is) {
      atoms.add(new Atom(Sort.CIRCUMSTANCE, is.name()));
    } else if (condition instanceof Condition.AtLeast level) {
      atoms.add(Witness.level(level.name(), level.level()));
    } else if (condition instanceof Condition.HoldsCases) {
      atoms.add(new Atom(Sort.HOLDS_CASES, ""));
    } else if (condition instanceof Condition.NewlyAllocated) {
      atoms.add(new Atom(Sort.NEWLY_ALLOCATED, ""));
    } else if (condition instanceof Condition.AnyOf any) {
      any.conditions().forEach(part -> collect(part, atoms));
    } else if (condition instanceof Condition.AllOf all) {
      all.conditions().forEach(part -> collect(part, atoms));
    } else if (condition instanceof Condition.Not not) {
      collect(not.condition(), atoms);
    }
  }

  /** Its phases for somebody of whom it speaks from a day on, while no recorded event ends one sooner. */
  List<Stretch> stretches(LocalDate start) {
    List<Stretch> stretches = new ArrayList<>();
    LocalDate from = start;
    for (Phase phase : phases) {
      LocalDate until = phase.until().map(start::plus).orElse(LocalDate.MAX);
      if (until.isAfter(from)) {
        stretches.add(new Stretch(phase.cadence(), from, until));
        from = until;
      }
    }
    return stretches;
  }

  String phasesInWords() {
    return String.join(", then ", phases.stream().map(Phase::toString).toList());
  }

  String cited() {
    return clause.id() + " (" + clause.citation().place() + ")";
  }
}
