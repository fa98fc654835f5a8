package io.github.supervisionkit.duty;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A time during which a rule's condition holds of a subject, or is not known to.
 *
 * @param truth true or unknown; times at which it is false are no spells
 * @param during from when to when, as known on the as-of day; from the first of days where it held all along
 */
public record Spell(Truth truth, DateRange during) implements Serializable {

  /**
   * Checks that both parts are there.
   *
   * @param truth true or unknown
   * @param during from when to when
   */
  public Spell {
    Objects.requireNonNull(truth, "truth");
    Objects.requireNonNull(during, "during");
  }

  /**
   * Returns when a condition holds of a subject.
   *
   * @param condition the condition
   * @param subject the subject
   * @return the spells in order; two that meet have different truths
   */
  public static List<Spell> of(Condition condition, Subject subject) {
    List<Spell> spells = new ArrayList<>();
    LocalDate from = LocalDate.MIN;
    Truth truth = condition.in(subject.on(from));
    for (LocalDate change : subject.changes()) {
      Truth next = condition.in(subject.on(change));
      if (next != truth) {
        add(spells, truth, from, change);
        truth = next;
        from = change;
      }
    }
    add(spells, truth, from, LocalDate.MAX);
    return spells;
  }

  private static void add(List<Spell> spells, Truth truth, LocalDate from, LocalDate until) {
    if (truth != Truth.FALSE && from.isBefore(until)) {
      spells.add(new Spell(truth, new DateRange(from, until)));
    }
  }

  /**
   * Returns the part of the spell that lies in a range.
   *
   * @param range the range
   * @return the part; empty when they don't overlap
   */
  public Optional<Spell> within(DateRange range) {
    return during.intersection(range).map(part -> new Spell(truth, part));
  }

  /**
   * Returns the parts of spells outside other spells.
   *
   * @param spells the spells
   * @param others the spells to take away
   * @return what is left, in order
   */
  public static List<Spell> outside(List<Spell> spells, List<Spell> others) {
    List<Spell> left = new ArrayList<>(spells);
    for (Spell other : others) {
      List<Spell> next = new ArrayList<>();
      for (Spell spell : left) {
        spell.addOutside(other, next);
      }
      left = next;
    }
    return left;
  }

  private void addOutside(Spell other, List<Spell> parts) {
    if (!during.overlaps(other.during)) {
      parts.add(this);
      return;
    }
    if (during.from().isBefore(other.during.from())) {
      parts.add(new Spell(truth, DateRange.of(during.from(), other.during.from())));
    }
    if (other.truth == Truth.UNKNOWN) {
      during
          .intersection(other.during)
          .ifPresent(part -> parts.add(new Spell(Truth.UNKNOWN, part)));
    }
    if (other.during.endOrMax().isBefore(during.endOrMax())) {
      parts.add(new Spell(truth, new DateRange(other.during.endOrMax(), during.endOrMax())));
    }
  }
}
