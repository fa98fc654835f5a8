package io.github.supervisionkit.analysis;

import io.github.supervisionkit.analysis.Witness.Atom;
import io.github.supervisionkit.policy.PolicyPack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The clauses that speak of the same people, or cases, and ask for different things.
 *
 * <p>A row for everybody and a row for some, or a row by role and a row for those who are new, are meant to stand side by
 * side: one of them is the floor. Rows disagree when both name the role of a witness, or both name it by the same words; rows
 * of one clause, whose author had both before his eyes, only in the latter case.
 */
final class Disagreements {

  private final PolicyPack pack;
  private final List<Row> rows;

  private Disagreements(PolicyPack pack) {
    this.pack = pack;
    this.rows = Row.all(pack);
  }

  static List<Finding> of(PolicyPack pack) {
    return new Disagreements(pack).found();
  }

  private List<Finding> found() {
    Map<Finding, List<String>> streams = new LinkedHashMap<>();
    for (int one = 0; one < rows.size(); one++) {
      for (int two = one + 1; two < rows.size(); two++) {
        String stream = rows.get(one).stream();
        disagreement(rows.get(one), rows.get(two))
            .ifPresent(finding ->
                streams.computeIfAbsent(finding, key -> new ArrayList<>()).add(stream));
      }
    }
    List<Finding> findings = new ArrayList<>();
    streams.forEach((finding, in) -> findings.add(in(in, finding)));
    return findings;
  }

  /** Two streams with the same disagreement are told once. */
  private static Finding in(List<String> streams, Finding finding) {
    return streams.contains("")
        ? finding
        : new Finding(
            finding.kind(),
            finding.clauses(),
            "in " + String.join(" and ", streams) + ", " + finding.text(),
            finding.days());
  }

  private Optional<Finding> disagreement(Row one, Row two) {
    if (!one.stream().equals(two.stream())
        || one.clause().force() != two.clause().force()
        || !one.isDated()
        || !two.isDated()
        || one.phases().equals(two.phases())) {
      return Optional.empty();
    }
    return witness(one, two).flatMap(witness -> {
      Difference difference = Difference.between(one, two, pack);
      return difference.days().isEmpty()
          ? Optional.empty()
          : Optional.of(new Finding(
              FindingKind.DISAGREEMENT,
              Stream.of(one, two).map(row -> row.clause().id()).distinct().toList(),
              asked(one, two) + "; witness: " + witness + "; " + difference.inWords()
                  + "; the earlier limit binds",
              difference.days()));
    });
  }

  private static String asked(Row one, Row two) {
    String other = isOfOneClause(one, two) ? "and in another row" : two.cited();
    return one.cited() + " asks for " + one.phasesInWords() + ", " + other + " for "
        + two.phasesInWords();
  }

  private static boolean isOfOneClause(Row one, Row two) {
    return one.clause().id().equals(two.clause().id());
  }

  /** The smallest of those whom both rows name alike: nothing is true of it but what one of them mentions. */
  private Optional<Witness> witness(Row one, Row two) {
    Set<Atom> mentioned = one.atoms();
    mentioned.addAll(two.atoms());
    List<Atom> atoms = List.copyOf(mentioned);
    List<Set<Atom>> ofOneSize = List.of(Set.of());
    for (int size = 0; size <= atoms.size() && !ofOneSize.isEmpty(); size++) {
      for (Set<Atom> some : ofOneSize) {
        Witness witness = new Witness(some);
        if (applies(one, witness) && applies(two, witness) && namesAlike(one, two, witness)) {
          return Optional.of(witness);
        }
      }
      ofOneSize = size < 4 ? larger(ofOneSize, atoms) : List.of();
    }
    return Optional.empty();
  }

  /**
   * Whether both rows speak of a witness by its role, or by the very same words. Nothing else may be true of it: of two
   * alternatives that both hold, neither would be missed, and the row would seem to speak of everybody.
   */
  private static boolean namesAlike(Row one, Row two, Witness witness) {
    Set<Atom> first = one.named(witness);
    Set<Atom> second = two.named(witness);
    Set<Atom> either = new TreeSet<>(first);
    either.addAll(second);
    boolean byRole = !isOfOneClause(one, two)
        && first.stream()
            .anyMatch(atom -> atom.sort() == Witness.Sort.ROLE && second.contains(atom));
    return either.equals(witness.atoms()) && (byRole || first.equals(second));
  }

  /** Each set with one more atom, in the order of the atoms, so that no set comes twice. */
  private static List<Set<Atom>> larger(List<Set<Atom>> sets, List<Atom> atoms) {
    List<Set<Atom>> larger = new ArrayList<>();
    for (Set<Atom> set : sets) {
      for (Atom atom : atoms) {
        if (set.stream().allMatch(present -> present.compareTo(atom) < 0)) {
          Set<Atom> next = new TreeSet<>(set);
          next.add(atom);
          larger.add(next);
        }
      }
    }
    return larger;
  }

  /** A row for all others concerns nobody of whom another row of its table speaks. */
  private boolean applies(Row row, Witness witness) {
    return row.concerns(witness)
        && (!row.otherwise()
            || rows.stream()
                .filter(other -> !other.otherwise() && other.table().equals(row.table()))
                .noneMatch(other -> other.concerns(witness)));
  }
}
