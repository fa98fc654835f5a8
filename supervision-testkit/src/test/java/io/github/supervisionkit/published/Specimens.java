package io.github.supervisionkit.published;

import io.vavr.collection.Seq;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Values of each public type, found by asking the values that are known for everything that they tell,
 * and made of one another where nobody tells them. */
final class Specimens {

  private static final String OURS = "io.github.supervisionkit.";
  private static final int OF_A_TYPE = 300;

  private final Map<Class<?>, Set<Object>> found = new LinkedHashMap<>();
  private final Deque<Object> open = new ArrayDeque<>();
  private final List<Class<?>> types;

  private Specimens(List<Class<?>> types) {
    this.types = types;
  }

  /** Returns up to 300 values of each type that can be reached, by the type's name. */
  static Map<String, List<Object>> of(List<Class<?>> types, Stream<?> roots) {
    Specimens specimens = new Specimens(types);
    roots.forEach(root -> {
      specimens.meet(root);
      specimens.follow();
    });
    specimens.make();
    Map<String, List<Object>> byName = new TreeMap<>();
    specimens.found.forEach((type, values) -> byName.put(type.getName(), List.copyOf(values)));
    return byName;
  }

  /** What could be made of values made just now is made in the next round. */
  private void make() {
    Made made = new Made(this::known);
    int before;
    do {
      before = found.size();
      types.stream()
          .filter(type -> !found.containsKey(type))
          .forEach(type -> made.of(type).toList().forEach(this::meet));
      follow();
    } while (found.size() > before);
  }

  private Stream<?> known(Class<?> type) {
    return types.stream()
        .filter(type::isAssignableFrom)
        .flatMap(kind -> found.getOrDefault(kind, Set.of()).stream());
  }

  private void follow() {
    while (!open.isEmpty()) {
      Object value = open.removeFirst();
      shown(value)
          .ifPresent(type -> Stream.of(type.getMethods())
              .filter(Specimens::tells)
              .sorted(Comparator.comparing(Method::getName))
              .forEach(method -> meet(told(method, value))));
    }
  }

  private void meet(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::meet);
    } else if (value instanceof Collection<?> collection) {
      collection.forEach(this::meet);
    } else if (value instanceof Seq<?> seq) {
      seq.forEach(this::meet);
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, item) -> {
        meet(key);
        meet(item);
      });
    } else if (value.getClass().getName().startsWith(OURS)) {
      shown(value).ifPresent(type -> keep(type, value));
    }
  }

  private void keep(Class<?> type, Object value) {
    Set<Object> kept = found.computeIfAbsent(type, any -> new LinkedHashSet<>());
    if (kept.size() < OF_A_TYPE && kept.add(value)) {
      open.addLast(value);
    }
  }

  /** Returns the public type of a value: its own, or that which hides its implementation. */
  private Optional<Class<?>> shown(Object value) {
    for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
      if (types.contains(type)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private static boolean tells(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && !method.isSynthetic()
        && method.getReturnType() != void.class
        && !method.getDeclaringClass().equals(Object.class)
        && !List.of("hashCode", "toString").contains(method.getName());
  }

  /** What a value can't tell, such as the last day of a range without end, is no specimen. */
  private static Object told(Method method, Object value) {
    try {
      Object answer = method.invoke(value);
      return answer == null ? List.of() : answer;
    } catch (InvocationTargetException e) {
      return new ArrayList<>();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method.toString(), e);
    }
  }
}
