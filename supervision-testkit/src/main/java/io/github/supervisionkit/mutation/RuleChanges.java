package io.github.supervisionkit.mutation;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.vocabulary.Condition;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The changes to the parts of a rule, whatever kind of rule it is: the parts of a record say themselves what they are. */
final class RuleChanges {

  private static final String NOTHING = "";

  private final NearWords nearWords;
  private final NearConditions nearConditions;

  RuleChanges(Words words) {
    this.nearWords = new NearWords(words);
    this.nearConditions = new NearConditions(words);
  }

  /** Every change to one part of a record that the record lets pass and that makes a difference to it. */
  <R> List<Change<R>> of(R right) {
    RecordComponent[] parts = right.getClass().getRecordComponents();
    List<Change<R>> changes = new ArrayList<>();
    for (int at = 0; at < parts.length; at++) {
      for (Change<?> change : near(parts[at], right)) {
        Object[] values = Arrays.stream(parts).map(part -> value(part, right)).toArray();
        values[at] = change.value();
        made(right, parts, values)
            .filter(wrong -> !wrong.equals(right))
            .ifPresent(wrong -> changes.add(change.within(same -> wrong)));
      }
    }
    return changes;
  }

  private List<? extends Change<?>> near(RecordComponent part, Object right) {
    Object value = value(part, right);
    if (value instanceof Trigger) {
      // What gives rise to a record is written among the rule's own keys.
      return of(value);
    }
    String key = Keys.of(part, value);
    if (value instanceof Boolean flag) {
      return List.of(flag(flag, Keys.flag(part)).at(key));
    }
    return changes(part.getName(), value).stream()
        .map(change -> isLeftOut(key, right) ? Change.becoming(NOTHING, change.value()) : change)
        .map(change -> change.at(key))
        .toList();
  }

  private static Change<Boolean> flag(boolean given, String word) {
    return given
        ? new Change<>(false, Wording.becomes(word, NOTHING))
        : new Change<>(true, Wording.becomes(NOTHING, word), About.LEFT_OUT);
  }

  /** Whether a pack has no such key, since what it would say is what another one says. */
  private static boolean isLeftOut(String key, Object rule) {
    return key.equals("when-urgent")
        && rule instanceof Recording recording
        && recording.whenUrgent().equals(recording.within());
  }

  private List<? extends Change<?>> changes(String part, Object value) {
    List<? extends Change<?>> amounts = amounts(value);
    if (!amounts.isEmpty()) {
      return amounts.stream().map(change -> change.about(About.AMOUNT)).toList();
    }
    if (value instanceof Condition condition) {
      return nearConditions.of(condition);
    }
    if (value instanceof Enum<?> word) {
      return others(word);
    }
    if (value instanceof String word) {
      return nearWords.word(part, word);
    }
    return value instanceof List<?> list ? list(part, list) : List.of();
  }

  private static List<? extends Change<?>> amounts(Object value) {
    if (value instanceof Integer number) {
      return NearNumbers.of(number);
    }
    if (value instanceof LocalDate day) {
      return NearNumbers.of(day);
    }
    if (value instanceof Period period) {
      return NearNumbers.of(period);
    }
    if (value instanceof TimeLimit limit) {
      return NearTimes.of(limit);
    }
    if (value instanceof Cadence cadence) {
      return NearTimes.of(cadence);
    }
    return value instanceof Phase phase ? NearTimes.of(phase) : List.of();
  }

  private static List<? extends Change<?>> others(Enum<?> word) {
    return Arrays.stream(word.getDeclaringClass().getEnumConstants())
        .filter(other -> other != word)
        .map(other -> Change.becoming(word, other))
        .toList();
  }

  private List<? extends Change<?>> list(String part, List<?> list) {
    if (list.stream().allMatch(String.class::isInstance)) {
      return nearWords.list(part, list.stream().map(String.class::cast).toList());
    }
    List<Change<List<?>>> changes = new ArrayList<>();
    for (int at = 0; at < list.size(); at++) {
      int index = at;
      List<Object> fewer = new ArrayList<>(list);
      Object gone = fewer.remove(index);
      changes.add(new Change<>(
          List.copyOf(fewer),
          Wording.of(gone) + " is dropped",
          gone instanceof Phase ? About.AMOUNT : About.WORD));
      for (Change<?> change : changes(part, list.get(index))) {
        List<Object> other = new ArrayList<>(list);
        other.set(index, change.value());
        changes.add(change.within(same -> List.copyOf(other)));
      }
    }
    return changes;
  }

  private static Object value(RecordComponent part, Object of) {
    try {
      return part.getAccessor().invoke(of);
    } catch (ReflectiveOperationException closed) {
      throw new IllegalStateException("a part of a rule can't be read: " + part, closed);
    }
  }

  /** The record with other parts; empty where it refuses them. */
  @SuppressWarnings("unchecked")
  private static <R> Optional<R> made(R like, RecordComponent[] parts, Object[] values) {
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return Optional.of((R) like.getClass().getDeclaredConstructor(types).newInstance(values));
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof IllegalArgumentException) {
        return Optional.empty();
      }
      throw new IllegalStateException("a rule can't be made: " + like, refused);
    } catch (ReflectiveOperationException closed) {
      throw new IllegalStateException("a rule can't be made: " + like, closed);
    }
  }
}
