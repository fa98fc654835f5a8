package io.github.supervisionkit.published;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values of records and enumerations that no assessment tells, made of values of their components. */
final class Made {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

  private static final List<Object> PLAIN = List.of(
      1,
      2,
      64,
      true,
      "a",
      "b",
      MON_2026_01_05,
      MON_2026_01_05.plusMonths(1),
      MON_2026_01_05.plusYears(1),
      OffsetDateTime.parse("2026-01-05T10:00:00Z"));

  private final Function<Class<?>, Stream<?>> known;

  /**
   * Obtains what makes values.
   *
   * @param known returns the values that are known of a type of ours
   */
  Made(Function<Class<?>, Stream<?>> known) {
    this.known = known;
  }

  /** Returns some values of a type: every constant, or what its public constructor makes of values that it does not refuse. */
  Stream<?> of(Class<?> type) {
    if (type.isEnum()) {
      return Stream.of(type.getEnumConstants());
    }
    if (!type.isRecord() || Modifier.isAbstract(type.getModifiers())) {
      return Stream.empty();
    }
    return Stream.of(type.getConstructors()).flatMap(this::from);
  }

  private Stream<Object> from(Constructor<?> constructor) {
    List<List<Object>> choices =
        Stream.of(constructor.getGenericParameterTypes()).map(this::choices).toList();
    int most = choices.stream().mapToInt(List::size).max().orElse(1);
    if (choices.stream().anyMatch(List::isEmpty)) {
      return Stream.empty();
    }
    return Stream.iterate(0, i -> i + 1).limit(most).flatMap(i -> made(constructor, choices, i));
  }

  private static Stream<Object> made(
      Constructor<?> constructor, List<List<Object>> choices, int i) {
    try {
      return Stream.of(constructor.newInstance(IntStream.range(0, choices.size())
          .mapToObj(at -> choices.get(at).get((i + at) % choices.get(at).size()))
          .toArray()));
    } catch (InvocationTargetException refused) {
      return Stream.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constructor.toString(), e);
    }
  }

  private List<Object> choices(Type type) {
    if (type instanceof ParameterizedType of) {
      List<Object> inside = choices(of.getActualTypeArguments()[0]);
      if (of.getRawType().equals(List.class)) {
        return List.of(List.of(), inside);
      }
      if (of.getRawType().equals(Optional.class)) {
        return Stream.concat(Stream.of(Optional.empty()), inside.stream().map(Optional::of))
            .map(Object.class::cast)
            .toList();
      }
      return choices(of.getRawType());
    }
    if (type instanceof TypeVariable<?> variable) {
      return choices(variable.getBounds()[0]);
    }
    return type instanceof Class<?> plain ? values(plain) : List.of();
  }

  private List<Object> values(Class<?> type) {
    return Stream.concat(PLAIN.stream().filter(value -> fits(type, value)), known.apply(type))
        .limit(20)
        .map(Object.class::cast)
        .toList();
  }

  private static boolean fits(Class<?> type, Object value) {
    return type.isInstance(value)
        || (type == int.class && value instanceof Integer)
        || (type == boolean.class && value instanceof Boolean);
  }
}
