package io.github.supervisionkit.notation;

import io.github.supervisionkit.source.Position;
import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The fields of one mapping while it is read. It gathers the problems of all of them, and knows which keys were asked for, so that the
 * others can be reported.
 */
public final class Fields {

  private final Place place;
  private final Node.Mapping mapping;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean complete = true;
  private boolean othersMayBeRight;

  Fields(Place place, Node.Mapping mapping) {
    this.place = place;
    this.mapping = mapping;
  }

  /**
   * Reads a field that must be there.
   *
   * @param key the key
   * @param form the form of its value
   * @param <T> the type of the value
   * @return the field
   */
  public <T> Field<T> required(String key, Form<T> form) {
    Optional<Place> found = find(key);
    if (found.isEmpty()) {
      report(
          Problem.of(place.position(), pathTo(key), "no " + Problem.quoted(key), form.expected()));
      return new Field<>(key, null);
    }
    return read(key, found.get(), form);
  }

  /**
   * Reads a field that may be left out.
   *
   * @param key the key
   * @param form the form of its value
   * @param <T> the type of the value
   * @return the field, with nothing as its value where the key is left out
   */
  public <T> Field<Optional<T>> optional(String key, Form<T> form) {
    return optional(key, form.map(Optional::of), Optional.empty());
  }

  /**
   * Reads a field that may be left out and means something then.
   *
   * @param key the key
   * @param form the form of its value
   * @param otherwise the value where the key is left out
   * @param <T> the type of the value
   * @return the field
   */
  public <T> Field<T> optional(String key, Form<T> form, T otherwise) {
    return find(key)
        .map(found -> read(key, found, form))
        .orElseGet(() -> new Field<>(key, otherwise));
  }

  /**
   * Reads the fields that one of several kinds of value has, chosen by a word: a recipe for each word.
   *
   * @param key the key of the word
   * @param recipes the recipes by their words; messages list the words as the map does
   * @param <T> the type of the values
   * @return what makes the value; to be called where the value of the whole mapping is made
   */
  public <T> Supplier<T> choice(
      String key, Map<String, Function<Fields, Supplier<? extends T>>> recipes) {
    return choice(key, Scalars.word(recipes));
  }

  /** Reads the fields that one of several kinds of value has, chosen by a word of a form. */
  <T> Supplier<T> choice(String key, Form<Function<Fields, Supplier<? extends T>>> word) {
    Field<Function<Fields, Supplier<? extends T>>> chosen = required(key, word);
    Optional<Supplier<? extends T>> maker = chosen.ifRead().map(recipe -> recipe.apply(this));
    othersMayBeRight |= maker.isEmpty();
    return () -> maker
        .orElseThrow(() -> new IllegalStateException("`" + key + "` could not be read"))
        .get();
  }

  /**
   * Returns the mapping that is being read.
   *
   * @return its place
   */
  public Place place() {
    return place;
  }

  /**
   * Reports a problem that shows only when several fields are seen together. The mapping gives no value then.
   *
   * @param problem the problem
   */
  public void report(Problem problem) {
    problems.add(problem);
    complete = false;
  }

  /**
   * Reports a problem of one field that shows only when several are seen together, at the value of its key or, where that is left out, at
   * the mapping. The mapping gives no value then.
   *
   * @param key the key
   * @param found what was found, as a phrase
   * @param expected what would be right, as a phrase
   */
  public void report(String key, String found, String expected) {
    Position position =
        mapping.entry(key).map(entry -> entry.value().position()).orElseGet(place::position);
    report(Problem.of(position, pathTo(key), found, expected));
  }

  <T> Validation<Seq<Problem>, T> made(Supplier<? extends T> maker) {
    for (Node.Entry entry : mapping.entries()) {
      if (!othersMayBeRight && !known.contains(entry.key())) {
        report(Problem.unknownWord(entry.position(), pathTo(entry.key()), entry.key(), known));
      }
    }
    Optional<T> value = complete ? make(maker) : Optional.empty();
    return value.isPresent()
        ? Validation.valid(value.get())
        : Validation.invalid(io.vavr.collection.List.ofAll(problems));
  }

  /** Values check themselves; what one of them refuses although every word of it was right is a problem of the document too. */
  private <T> Optional<T> make(Supplier<? extends T> maker) {
    try {
      return Optional.of(maker.get());
    } catch (IllegalArgumentException refused) {
      report(Problem.of(
          place.position(),
          place.path(),
          "values that do not fit together (" + refused.getMessage() + ")",
          "values that do"));
      return Optional.empty();
    }
  }

  private Optional<Place> find(String key) {
    known.add(key);
    return mapping.entry(key).map(place::under);
  }

  private <T> Field<T> read(String key, Place found, Form<T> form) {
    Validation<Seq<Problem>, T> read = form.read(found);
    if (read.isValid()) {
      return new Field<>(key, read.get());
    }
    problems.addAll(read.getError().asJava());
    complete = false;
    return new Field<>(key, null);
  }

  private String pathTo(String key) {
    return Place.pathTo(place.path(), key);
  }
}
