package io.github.supervisionkit.story;

import java.util.List;
import java.util.SplittableRandom;

/** A seeded source of choices. */
final class Dice {

  private final SplittableRandom random;

  Dice(long seed) {
    // Neighbouring seeds must not tell neighbouring stories.
    this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
  }

  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  /** A number from {@code first} to {@code last}, both included. */
  int between(int first, int last) {
    return first >= last ? first : random.nextInt(first, last + 1);
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
