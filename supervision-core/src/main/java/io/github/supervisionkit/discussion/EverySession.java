package io.github.supervisionkit.discussion;

import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.vocabulary.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of one clause that ask for a case at every session: one duty, so that what was missed on one of its grounds is not made
 * good by another one.
 */
final class EverySession {

  private final List<Placed<Discussion>> rules = new ArrayList<>();
  private final List<Placed<Discussion>> applying = new ArrayList<>();
  private final List<Spell> spells = new ArrayList<>();
  private boolean known;

  void add(Placed<Discussion> rule, List<Spell> times, Optional<Truth> now) {
    rules.add(rule);
    spells.addAll(times);
    known |= now.filter(Truth.UNKNOWN::equals).isEmpty();
    now.filter(Truth.TRUE::equals).ifPresent(holds -> applying.add(rule));
  }

  /** Whether it is known of any of them whether it applies. */
  boolean isKnown() {
    return known;
  }

  boolean applies() {
    return !applying.isEmpty();
  }

  /** Those that apply; the first of all where none does any more. */
  List<Placed<Discussion>> speaking() {
    return applying.isEmpty() ? rules.subList(0, 1) : applying;
  }

  List<Spell> spells() {
    return spells;
  }
}
