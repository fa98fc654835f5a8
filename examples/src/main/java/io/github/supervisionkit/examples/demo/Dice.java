package io.github.supervisionkit.examples.demo;

import java.util.List;

/**
 * Chance that falls the same way on every machine: SplitMix64, started from a seed and a key.
 *
 * <p>Every question has a key of its own ("this person, this month"), so a change to one part of a record leaves the rest of
 * it as it was.
 */
final class Dice {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /** Obtains the dice of one question. */
  static Dice of(long seed, String key) {
    long hash = 0xCBF29CE484222325L ^ seed;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
    }
    return new Dice(hash);
  }

  private long next() {
    state += GOLDEN_GAMMA;
    long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Returns a number from the lowest to the highest, both included. */
  int between(int lowest, int highest) {
    return lowest + (int) Long.remainderUnsigned(next(), (long) highest - lowest + 1);
  }

  /** Returns whether something happens that happens so many times in a thousand. */
  boolean chance(int inThousand) {
    return between(0, 999) < inThousand;
  }

  /** Returns one of the elements. */
  <T> T pick(List<T> elements) {
    return elements.get(between(0, elements.size() - 1));
  }
}
