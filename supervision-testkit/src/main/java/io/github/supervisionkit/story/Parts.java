package io.github.supervisionkit.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a value becomes with one of its parts left out or made simpler; large parts come first.
 *
 * @param <W> the type of the whole
 */
final class Parts<W> {

  private final List<Stream<W>> less = new ArrayList<>();

  /** A list whose elements go, but are never made simpler. */
  <E> Parts<W> list(List<E> all, Function<List<E>, W> whole) {
    return list(all, same -> Stream.empty(), whole);
  }

  <E> Parts<W> list(List<E> all, Function<E, Stream<E>> simpler, Function<List<E>, W> whole) {
    less.add(Stream.concat(fewer(all), inside(all, simpler)).map(whole));
    return this;
  }

  /** What may be left out. */
  <E> Parts<W> perhaps(Optional<E> part, Function<Optional<E>, W> whole) {
    less.add(part.stream().map(present -> whole.apply(Optional.empty())));
    return this;
  }

  /** What stays, but for something simpler in its place. */
  <E> Parts<W> instead(Stream<E> simpler, Function<E, W> whole) {
    less.add(simpler.map(whole));
    return this;
  }

  Stream<W> stream() {
    return less.stream().flatMap(one -> one);
  }

  /** A list without a part of it: first the whole, then the halves, down to the single elements. */
  static <E> Stream<List<E>> fewer(List<E> all) {
    return Stream.iterate(all.size(), step -> step >= 1, step -> step / 2)
        .flatMap(step -> IntStream.iterate(0, at -> at < all.size(), at -> at + step)
            .mapToObj(at -> without(all, at, at + step)));
  }

  private static <E> List<E> without(List<E> all, int from, int until) {
    List<E> left = new ArrayList<>(all);
    left.subList(from, Math.min(until, left.size())).clear();
    return List.copyOf(left);
  }

  static <E> Stream<List<E>> inside(List<E> all, Function<E, Stream<E>> simpler) {
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(at -> simpler.apply(all.get(at)).map(one -> {
          List<E> changed = new ArrayList<>(all);
          changed.set(at, one);
          return List.copyOf(changed);
        }));
  }
}
