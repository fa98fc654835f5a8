package io.github.supervisionkit.examples.conformance;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How one verdict that must be found compares with what was found.
 *
 * @param duty the duty
 * @param kind what it is about
 * @param differences what differs, in words; none where it is as it must be
 */
public record Comparison(String duty, String kind, List<String> differences) {

  private static final String OTHER = "other";

  /**
   * Copies the differences in.
   *
   * @param duty the duty
   * @param kind what it is about
   * @param differences what differs
   */
  public Comparison {
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(kind, "kind");
    differences = List.copyOf(differences);
  }

  /**
   * Returns whether the verdict is as it must be.
   *
   * @return whether it is
   */
  public boolean agrees() {
    return differences.isEmpty();
  }

  /**
   * Compares all verdicts of a vector.
   *
   * @param wanted the verdicts that must be found
   * @param found those that were found
   * @return the wanted ones in their order, then those that must not be there
   */
  public static List<Comparison> of(
      List<Map<String, Object>> wanted, List<Map<String, Object>> found) {
    Map<String, Map<String, Object>> rest = new LinkedHashMap<>();
    found.forEach(verdict -> rest.put(duty(verdict), verdict));
    List<Comparison> comparisons = new ArrayList<>();
    for (Map<String, Object> verdict : wanted) {
      Map<String, Object> other = rest.remove(duty(verdict));
      comparisons.add(new Comparison(
          duty(verdict),
          kind(verdict),
          other == null ? List.of("no verdict") : differences(verdict, other)));
    }
    rest.values()
        .forEach(verdict -> comparisons.add(
            new Comparison(duty(verdict), kind(verdict), List.of("a verdict too many"))));
    return comparisons;
  }

  /**
   * Compares with nothing, since there was no answer.
   *
   * @param wanted the verdicts that must be found
   * @return all of them, none as it must be
   */
  public static List<Comparison> withoutAnswer(List<Map<String, Object>> wanted) {
    return wanted.stream()
        .map(verdict -> new Comparison(duty(verdict), kind(verdict), List.of("no answer")))
        .toList();
  }

  private static String duty(Map<String, Object> verdict) {
    return String.valueOf(verdict.get("duty"));
  }

  private static String kind(Map<String, Object> verdict) {
    return verdict.get("kind") instanceof String kind ? kind : OTHER;
  }

  private static List<String> differences(Map<String, Object> wanted, Map<String, Object> found) {
    List<String> differences = new ArrayList<>();
    for (String key : VerdictParts.KEYS) {
      String right = text(key, wanted.getOrDefault(key, ""));
      String other = text(key, found.getOrDefault(key, ""));
      if (!right.equals(other)) {
        differences.add("`" + key + "` " + shown(other) + " instead of " + shown(right));
      }
    }
    return differences;
  }

  private static String shown(String text) {
    return text.isEmpty() ? "nothing" : text;
  }

  /** What is false is as if it weren't there; problems are compared by their words in any order, instants as instants. */
  private static String text(String key, Object value) {
    if (value.equals(false)) {
      return "";
    }
    if (key.equals(VerdictParts.PROBLEMS) && value instanceof List<?> problems) {
      return problems.stream().map(Comparison::word).sorted().toList().toString();
    }
    if (key.equals(VerdictParts.LIMIT_AT) && value instanceof String instant) {
      return instant.isEmpty() ? "" : instant(instant);
    }
    return value.toString();
  }

  private static String word(Object problem) {
    return problem instanceof Map<?, ?> parts
        ? String.valueOf(parts.get("what"))
        : problem.toString();
  }

  private static String instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant().toString();
    } catch (DateTimeException none) {
      return text;
    }
  }
}
