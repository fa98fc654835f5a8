package io.github.supervisionkit.vocabulary;

/**
 * A situation of which only the kind of subject is known: what is false of it can never concern that kind.
 *
 * @param known the situation from which the kind is taken
 */
record KindOnly(Situation known) implements Situation {

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
    return known.subject(kind);
  }

  @Override
  public Truth newlyAllocated() {
    return Truth.UNKNOWN;
  }
}
