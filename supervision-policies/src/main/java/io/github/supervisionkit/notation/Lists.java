package io.github.supervisionkit.notation;

import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The forms of lists, and of mappings whose keys are free. */
public final class Lists {

  private Lists() {}

  /**
   * Obtains the form of a list, which may be empty.
   *
   * @param item the form of each item
   * @param <T> the type of the items
   * @return the form
   */
  public static <T> Form<List<T>> of(Form<T> item) {
    return list(item, place -> Optional.empty());
  }

  /**
   * Obtains the form of a list of words, each of which stands there once.
   *
   * @param item the form of each item
   * @param <T> the type of the items
   * @return the form
   */
  public static <T> Form<List<T>> distinct(Form<T> item) {
    return list(item, Optional::of);
  }

  /**
   * Obtains the form of a list of mappings, no two of which have the same word under a key. The words are compared as they are written, so
   * that a repeated one is found even where its mapping has other problems.
   *
   * @param key the key, usually {@code id}
   * @param item the form of each item
   * @param <T> the type of the items
   * @return the form
   */
  public static <T> Form<List<T>> distinct(String key, Form<T> item) {
    return list(
        item,
        place -> place.node() instanceof Node.Mapping mapping
            ? mapping.entry(key).map(place::under)
            : Optional.empty());
  }

  /**
   * Obtains the form of a mapping whose keys are free words.
   *
   * @param key the form of each key
   * @param value the form of each value
   * @param <K> the type of the keys
   * @param <V> the type of the values
   * @return the form; its map keeps the order of the document
   */
  public static <K, V> Form<Map<K, V>> keyed(Form<K> key, Form<V> value) {
    return Form.of("keys and values", place -> {
      if (!(place.node() instanceof Node.Mapping mapping)) {
        return Validation.invalid(io.vavr.collection.List.of(place.problem("keys and values")));
      }
      Map<K, V> read = new LinkedHashMap<>();
      List<Validation<Seq<Problem>, ?>> parts = new ArrayList<>();
      for (Node.Entry entry : mapping.entries()) {
        Place here = place.under(entry);
        Validation<Seq<Problem>, K> word =
            key.read(new Place(here.path(), new Node.Scalar(entry.position(), entry.key())));
        Validation<Seq<Problem>, V> held = value.read(here);
        parts.add(word);
        parts.add(held);
        if (word.isValid() && held.isValid()) {
          read.put(word.get(), held.get());
        }
      }
      return valueOrProblems(Collections.unmodifiableMap(read), parts, List.of());
    });
  }

  private static <T> Form<List<T>> list(Form<T> item, Function<Place, Optional<Place>> identity) {
    return Form.of("a list", place -> {
      if (!(place.node() instanceof Node.Sequence sequence)) {
        return Validation.invalid(io.vavr.collection.List.of(place.problem("a list")));
      }
      List<Place> places = new ArrayList<>();
      sequence.items().forEach(node -> places.add(place.under(places.size(), node)));
      List<Validation<Seq<Problem>, T>> read = places.stream().map(item::read).toList();
      List<T> values =
          read.stream().filter(Validation::isValid).map(Validation::get).toList();
      return valueOrProblems(values, read, repeated(places, identity));
    });
  }

  private static <T> Validation<Seq<Problem>, T> valueOrProblems(
      T value, List<? extends Validation<Seq<Problem>, ?>> parts, List<Problem> further) {
    if (further.isEmpty() && parts.stream().allMatch(Validation::isValid)) {
      return Validation.valid(value);
    }
    io.vavr.collection.List<Problem> problems = io.vavr.collection.List.ofAll(parts)
        .filter(Validation::isInvalid)
        .flatMap(Validation::getError);
    return Validation.invalid(problems.appendAll(further));
  }

  private static List<Problem> repeated(
      List<Place> items, Function<Place, Optional<Place>> identity) {
    Map<String, Place> first = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Place item : items) {
      Optional<Place> here = identity.apply(item);
      if (here.isPresent()
          && here.get().node() instanceof Node.Scalar scalar
          && !scalar.text().isEmpty()) {
        Place before = first.putIfAbsent(scalar.text(), here.get());
        if (before != null) {
          problems.add(Problem.of(
              scalar.position(),
              here.get().path(),
              scalar.phrase() + " a second time",
              "each once; the first stands in line " + before.position().line()));
        }
      }
    }
    return problems;
  }
}
