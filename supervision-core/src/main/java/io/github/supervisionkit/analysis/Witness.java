package io.github.supervisionkit.analysis;

import io.github.supervisionkit.vocabulary.Situation;
import io.github.supervisionkit.vocabulary.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A made-up person or case of which a policy is asked: the atoms that are true of it; no other is. */
record Witness(Set<Atom> atoms) implements Situation {

  /** What one part of a condition asks for. */
  record Atom(Sort sort, String word) implements Comparable<Atom> {

    @Override
    public int compareTo(Atom other) {
      int bySort = sort.compareTo(other.sort);
      return bySort == 0 ? word.compareTo(other.word) : bySort;
    }
  }

  /** The sorts of atom. */
  enum Sort {
    ROLE,
    SUBJECT,
    CIRCUMSTANCE,
    LEVEL,
    HOLDS_CASES,
    NEWLY_ALLOCATED
  }

  Witness {
    atoms = Set.copyOf(atoms);
  }

  static Witness ofRole(String role) {
    return new Witness(Set.of(new Atom(Sort.ROLE, role)));
  }

  static Atom level(String name, String level) {
    return new Atom(Sort.LEVEL, name + " at least " + level);
  }

  Witness without(Atom atom) {
    Set<Atom> rest = new TreeSet<>(atoms);
    rest.remove(atom);
    return new Witness(rest);
  }

  private Truth has(Sort sort, String word) {
    return Truth.of(atoms.contains(new Atom(sort, word)));
  }

  @Override
  public Truth role(String role) {
    return has(Sort.ROLE, role);
  }

  @Override
  public Truth holdsCases() {
    return has(Sort.HOLDS_CASES, "");
  }

  @Override
  public Truth circumstance(String name) {
    return has(Sort.CIRCUMSTANCE, name);
  }

  @Override
  public Truth atLeast(String name, String level) {
    return Truth.of(atoms.contains(level(name, level)));
  }

  @Override
  public Truth subject(String kind) {
    return has(Sort.SUBJECT, kind);
  }

  @Override
  public Truth newlyAllocated() {
    return has(Sort.NEWLY_ALLOCATED, "");
  }

  private List<String> words(Sort sort) {
    return new TreeSet<>(atoms)
        .stream()
            .filter(atom -> atom.sort() == sort)
            .map(atom -> "`" + atom.word() + "`")
            .toList();
  }

  @Override
  public String toString() {
    List<String> kinds = new ArrayList<>(words(Sort.ROLE));
    kinds.addAll(words(Sort.SUBJECT));
    List<String> traits = new ArrayList<>(words(Sort.CIRCUMSTANCE));
    traits.addAll(words(Sort.LEVEL));
    return (kinds.isEmpty() ? "somebody" : article(kinds.get(0)) + String.join(" and ", kinds))
        + (traits.isEmpty() ? "" : " in " + String.join(" and ", traits))
        + (atoms.contains(new Atom(Sort.HOLDS_CASES, "")) ? " who holds cases" : "")
        + (atoms.contains(new Atom(Sort.NEWLY_ALLOCATED, "")) ? ", newly allocated" : "");
  }

  private static String article(String quoted) {
    return "aeiou".indexOf(quoted.charAt(1)) >= 0 ? "an " : "a ";
  }
}
