package io.github.supervisionkit.published;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a value says in words, identifiers aside. */
final class Said {

  private static final Set<String> IDENTIFIERS = Set.of(
      "id",
      "person",
      "by",
      "to",
      "caseId",
      "session",
      "fedBack",
      "rearrangedTo",
      "of",
      "about",
      "subject",
      "reference",
      "toString");

  private Said() {}

  /** Returns the texts that the value tells, identifiers aside; at least one, which no value says. */
  static String[] words(Object value) {
    Stream<String> words = Stream.of(shown(value.getClass()).getMethods())
        .filter(
            method -> method.getParameterCount() == 0 && !IDENTIFIERS.contains(method.getName()))
        .map(method -> told(method, value))
        .flatMap(answer ->
            answer instanceof Optional<?> optional ? optional.stream() : Stream.of(answer))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(word -> word.length() > 2);
    return Stream.concat(Stream.of("(no such words)"), words).toArray(String[]::new);
  }

  /** Returns the type that a user sees, since the methods of a hidden one can't be asked. */
  private static Class<?> shown(Class<?> type) {
    Class<?> parent = type.getSuperclass();
    return Modifier.isPublic(type.getModifiers()) || parent == null ? type : shown(parent);
  }

  private static Object told(Method method, Object value) {
    try {
      boolean text =
          method.getReturnType() == String.class || method.getReturnType() == Optional.class;
      Object answer = text ? method.invoke(value) : null;
      return answer == null ? Optional.empty() : answer;
    } catch (InvocationTargetException e) {
      return Optional.empty();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method.toString(), e);
    }
  }
}
