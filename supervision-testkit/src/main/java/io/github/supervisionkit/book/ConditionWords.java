package io.github.supervisionkit.book;

import io.github.supervisionkit.vocabulary.Condition;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions in words; the pack's own words stand in backticks. */
final class ConditionWords {

  private ConditionWords() {}

  /** Whom a rule concerns, to begin a sentence with. */
  static String people(Condition who) {
    return who instanceof Condition.Always ? "For everybody" : "For whoever is " + of(who);
  }

  /** Whom a rule concerns, inside a sentence. */
  static String whom(Condition who) {
    return who instanceof Condition.Always ? "everybody" : "whoever is " + of(who);
  }

  /** Which cases a rule concerns; each alternative is told as a ground of its own. */
  static String cases(Condition grounds) {
    String told = of(grounds);
    return grounds instanceof Condition.Always
        ? "Every case"
        : (told.startsWith("of a ") ? "Cases " : "Cases that are ") + told;
  }

  static String of(Condition condition) {
    if (condition instanceof Condition.Role role) {
      return quoted(role.role());
    }
    if (condition instanceof Condition.Is is) {
      return quoted(is.name());
    }
    if (condition instanceof Condition.AtLeast level) {
      return quoted(level.name()) + " at least " + quoted(level.level());
    }
    if (condition instanceof Condition.Subject subject) {
      return "of a " + quoted(subject.kind());
    }
    if (condition instanceof Condition.HoldsCases) {
      return "the holder of an open case";
    }
    if (condition instanceof Condition.NewlyAllocated) {
      return "allocated since the last supervision";
    }
    if (condition instanceof Condition.Not not) {
      return "not " + inner(not.condition());
    }
    if (condition instanceof Condition.AllOf all) {
      return all.conditions().stream()
          .map(ConditionWords::inner)
          .collect(Collectors.joining(" and "));
    }
    if (condition instanceof Condition.AnyOf any) {
      return any.conditions().stream().map(ConditionWords::of).collect(Collectors.joining(", or "));
    }
    return "in any case";
  }

  /** What is joined already stands in brackets inside another. */
  private static String inner(Condition condition) {
    boolean joined = condition instanceof Condition.AnyOf || condition instanceof Condition.AllOf;
    return joined ? "(" + of(condition) + ")" : of(condition);
  }

  static String quoted(String word) {
    return "`" + word + "`";
  }

  static String quoted(List<String> words) {
    return joined(words.stream().map(ConditionWords::quoted).toList(), "and");
  }

  static String anyOf(List<String> words) {
    return joined(words.stream().map(ConditionWords::quoted).toList(), "or");
  }

  private static String joined(List<String> words, String last) {
    int size = words.size();
    return size < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, size - 1)) + " " + last + " " + words.get(size - 1);
  }
}
