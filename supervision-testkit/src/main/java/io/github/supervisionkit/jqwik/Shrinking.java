package io.github.supervisionkit.jqwik;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A value of a story that becomes smaller by losing parts of itself, whatever seed it was made from.
 *
 * @param <T> the type of the value
 */
final class Shrinking<T> implements Shrinkable<T> {

  private static final int SEEDS = 1_000_000;
  private static final int ONE_IN = 20;

  private final T value;
  private final Function<T, Stream<T>> simpler;
  private final Function<T, ShrinkingDistance> size;

  private Shrinking(T value, Function<T, Stream<T>> simpler, Function<T, ShrinkingDistance> size) {
    this.value = value;
    this.simpler = simpler;
    this.size = size;
  }

  /** Values made from seeds and, one in twenty, those at the edge. */
  static <T> Arbitrary<T> from(
      IntFunction<T> make,
      Function<T, Stream<T>> simpler,
      Function<T, ShrinkingDistance> size,
      List<T> edges) {
    return Arbitraries.fromGenerator(random -> {
      boolean edge = random.nextInt(ONE_IN) == 0 && !edges.isEmpty();
      T value = edge ? edges.get(random.nextInt(edges.size())) : make.apply(random.nextInt(SEEDS));
      return new Shrinking<>(value, simpler, size);
    });
  }

  /** The length of what is printed: what has less in it is shorter. */
  static ShrinkingDistance length(Object told) {
    return ShrinkingDistance.of(told.toString().length());
  }

  @Override
  public T value() {
    return value;
  }

  @Override
  public Stream<Shrinkable<T>> shrink() {
    return simpler.apply(value).map(less -> new Shrinking<>(less, simpler, size));
  }

  @Override
  public ShrinkingDistance distance() {
    return size.apply(value);
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
