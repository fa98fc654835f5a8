package io.github.supervisionkit.analysis;

import io.github.supervisionkit.vocabulary.Situation;
import io.github.supervisionkit.vocabulary.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A made-up person of whom a policy is asked: a role or none, some circumstances, with or without cases. */
record Witness(String role, Set<String> circumstances, boolean holding) implements Situation {

  static List<Witness> all(List<String> roles, List<String> circumstances) {
    List<String> anyRole = new ArrayList<>(roles);
    anyRole.add("");
    List<Witness> witnesses = new ArrayList<>();
    for (String role : anyRole) {
      for (Set<String> some : upToTwo(circumstances)) {
        witnesses.add(new Witness(role, some, false));
        witnesses.add(new Witness(role, some, true));
      }
    }
    return witnesses;
  }

  private static List<Set<String>> upToTwo(List<String> circumstances) {
    List<Set<String>> some = new ArrayList<>();
    some.add(Set.of());
    for (int one = 0; one < circumstances.size(); one++) {
      some.add(new TreeSet<>(Set.of(circumstances.get(one))));
      for (int two = one + 1; two < circumstances.size(); two++) {
        some.add(new TreeSet<>(Set.of(circumstances.get(one), circumstances.get(two))));
      }
    }
    return some;
  }

  @Override
  public Truth role(String asked) {
    return Truth.of(role.equals(asked));
  }

  @Override
  public Truth holdsCases() {
    return Truth.of(holding);
  }

  @Override
  public Truth circumstance(String name) {
    return Truth.of(circumstances.contains(name));
  }

  @Override
  public Truth atLeast(String name, String level) {
    return circumstance(name);
  }

  @Override
  public Truth subject(String kind) {
    return Truth.FALSE;
  }

  @Override
  public Truth newlyAllocated() {
    return Truth.FALSE;
  }

  @Override
  public String toString() {
    String who = role.isEmpty() ? "somebody without a role" : "a " + role;
    String what = circumstances.isEmpty() ? "" : " in " + String.join(" and ", circumstances);
    return who + what + (holding ? " who holds cases" : "");
  }
}
