package io.github.supervisionkit.story;

import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Goes from a failing value to simpler ones while they fail, until none of those next to it does, or until it has tried
 * often enough.
 *
 * @param <T> the type of the value
 */
final class Reduction<T> {

  /** Each attempt asks an engine, and perhaps an oracle: even so, all of them take a minute at the most. */
  static final int MOST_ATTEMPTS = 10_000;

  private final Function<T, Stream<T>> simpler;
  private final Predicate<T> fails;
  private int attempts;

  Reduction(Function<T, Stream<T>> simpler, Predicate<T> fails) {
    this.simpler = simpler;
    this.fails = fails;
  }

  T of(T failing) {
    if (!fails.test(failing)) {
      throw new IllegalArgumentException("what is to become smaller must fail");
    }
    T before = failing;
    T now = round(failing);
    while (!now.equals(before)) {
      before = now;
      now = round(now);
    }
    return now;
  }

  /** Goes on where it was after each success: what could not be left out before rarely can be now. */
  private T round(T start) {
    T now = start;
    long at = 0;
    Iterator<T> candidates = simpler.apply(now).iterator();
    while (candidates.hasNext() && attempts < MOST_ATTEMPTS) {
      T candidate = candidates.next();
      if (stillFails(candidate)) {
        now = candidate;
        candidates = simpler.apply(now).skip(at).iterator();
      } else {
        at++;
      }
    }
    return now;
  }

  private boolean stillFails(T candidate) {
    attempts++;
    try {
      return fails.test(candidate);
    } catch (RuntimeException another) {
      // What can't be asked any more fails in another way than the one that is looked for.
      return false;
    }
  }
}
