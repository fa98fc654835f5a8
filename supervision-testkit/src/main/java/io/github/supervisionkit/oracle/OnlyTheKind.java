package io.github.supervisionkit.oracle;

import io.github.supervisionkit.vocabulary.Situation;
import io.github.supervisionkit.vocabulary.Truth;

/** A case of which nothing is known but the kind of its subject. */
record OnlyTheKind(Situation situation) implements Situation {

  @Override
  public Truth role(String role) {
    return Truth.UNKNOWN;
  }

  @Override
  public Truth holdsCases() {
    return Truth.UNKNOWN;
  }

  @Override
  public Truth circumstance(String name) {
    return Truth.UNKNOWN;
  }

  @Override
  public Truth atLeast(String name, String level) {
    return Truth.UNKNOWN;
  }

  @Override
  public Truth subject(String kind) {
    return situation.subject(kind);
  }

  @Override
  public Truth newlyAllocated() {
    return Truth.UNKNOWN;
  }
}
