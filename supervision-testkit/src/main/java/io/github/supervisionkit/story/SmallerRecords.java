package io.github.supervisionkit.story;

import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.vocabulary.Condition;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What records look like with less in them, whatever they are: the parts of a record say themselves what they are.
 *
 * <p>Lists lose elements, conditions become one of their parts or hold for everyone, ranges lose their end, what is optional
 * goes, and what is so is no longer so. Words and numbers stay.
 */
final class SmallerRecords {

  private SmallerRecords() {}

  static <R> Stream<R> than(R right) {
    RecordComponent[] parts = right.getClass().getRecordComponents();
    Object[] values = Arrays.stream(parts).map(part -> value(part, right)).toArray();
    return IntStream.range(0, parts.length)
        .boxed()
        .flatMap(at -> simpler(values[at]).flatMap(one -> {
          Object[] other = values.clone();
          other[at] = one;
          return made(right, parts, other);
        }));
  }

  private static Stream<?> simpler(Object value) {
    if (value instanceof Boolean flag) {
      return flag ? Stream.of(false) : Stream.empty();
    }
    if (value instanceof Condition condition) {
      return conditions(condition);
    }
    if (value instanceof Phase phase) {
      return phases(phase);
    }
    if (value instanceof DateRange range) {
      return range.until().stream().map(end -> DateRange.from(range.from()));
    }
    if (value instanceof Optional<?> part) {
      return part.stream().map(present -> Optional.empty());
    }
    if (value instanceof List<?> list) {
      return list(List.copyOf(list));
    }
    return value instanceof Record inner ? than(inner) : Stream.empty();
  }

  private static Stream<List<Object>> list(List<Object> list) {
    return new Parts<List<Object>>()
        .list(list, one -> simpler(one).map(Object.class::cast), less -> less).stream();
  }

  private static Stream<Condition> conditions(Condition condition) {
    if (condition instanceof Condition.Always) {
      return Stream.empty();
    }
    Stream<Condition> inside = Stream.empty();
    if (condition instanceof Condition.AnyOf any) {
      inside = any.conditions().stream();
    } else if (condition instanceof Condition.AllOf all) {
      inside = all.conditions().stream();
    } else if (condition instanceof Condition.Not not) {
      inside = Stream.of(not.condition());
    }
    return Stream.of(Stream.of(new Condition.Always()), inside, than(condition))
        .flatMap(some -> some);
  }

  private static Stream<Phase> phases(Phase phase) {
    Stream<Phase> ended = phase.event().isEmpty()
        ? Stream.empty()
        : phase.until().stream().map(until -> Phase.until(phase.cadence(), until));
    return phase.until().isEmpty() && phase.event().isEmpty()
        ? Stream.empty()
        : Stream.concat(Stream.of(Phase.lasting(phase.cadence())), ended);
  }

  private static Object value(RecordComponent part, Object of) {
    try {
      return part.getAccessor().invoke(of);
    } catch (ReflectiveOperationException closed) {
      throw new IllegalStateException("a part of a value can't be read: " + part, closed);
    }
  }

  /** The record with other parts; none where it refuses them. */
  @SuppressWarnings("unchecked")
  private static <R> Stream<R> made(R like, RecordComponent[] parts, Object[] values) {
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return Stream.of((R) like.getClass().getDeclaredConstructor(types).newInstance(values));
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof IllegalArgumentException) {
        return Stream.empty();
      }
      throw new IllegalStateException("a part can't be left out of " + like, refused);
    } catch (ReflectiveOperationException closed) {
      throw new IllegalStateException("a part can't be left out of " + like, closed);
    }
  }
}
