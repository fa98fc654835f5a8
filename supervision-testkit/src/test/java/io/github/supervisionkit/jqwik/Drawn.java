package io.github.supervisionkit.jqwik;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/** What generators give, drawn without jqwik's engine and always alike. */
final class Drawn {

  private static final int SEED = 42;
  private static final int SIZE = 1000;

  private Drawn() {}

  static <T> List<T> some(Arbitrary<T> arbitrary, int count) {
    return arbitrary.generator(SIZE, true).stream(new Random(SEED))
        .limit(count)
        .map(Shrinkable::value)
        .toList();
  }

  /** What jqwik does, in short: to what is smaller and fails, as long as there is such a thing. */
  static <T> T least(Arbitrary<T> arbitrary, Predicate<T> fails) {
    Shrinkable<T> now = arbitrary.generator(SIZE, false).stream(new Random(SEED))
        .filter(one -> fails.test(one.value()))
        .findFirst()
        .orElseThrow();
    while (true) {
      Shrinkable<T> before = now;
      Optional<Shrinkable<T>> less = before
          .shrink()
          .filter(one -> one.distance().compareTo(before.distance()) < 0)
          .filter(one -> fails.test(one.value()))
          .findFirst();
      if (less.isEmpty()) {
        return before.value();
      }
      now = less.get();
    }
  }
}
