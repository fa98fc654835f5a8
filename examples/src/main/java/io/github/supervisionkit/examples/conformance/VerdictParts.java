package io.github.supervisionkit.examples.conformance;

import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Verdict;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a verdict that a vector tells, by the keys of {@code supervise assess --format json}. */
public final class VerdictParts {

  /** What the problems are, a list of words. */
  static final String PROBLEMS = "problems";

  /** An instant. */
  static final String LIMIT_AT = "limitAt";

  /** All keys, in the order in which they are written. */
  static final List<String> KEYS = List.of(
      "duty",
      "clause",
      "force",
      "kind",
      "person",
      "case",
      "session",
      "agreement",
      "place",
      "stream",
      "source",
      "status",
      "limit",
      LIMIT_AT,
      "lastPracticalDay",
      "measuredFrom",
      "done",
      "overdueDays",
      "priority",
      "nextPlanned",
      "computedFrom",
      "binding",
      PROBLEMS);

  private VerdictParts() {}

  /**
   * Returns the parts of a verdict.
   *
   * @param verdict the verdict
   * @return the parts that it has, by key, in the order in which they are written
   */
  public static Map<String, Object> of(Verdict verdict) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("duty", verdict.duty());
    parts.put("clause", verdict.clause());
    parts.put("force", verdict.force().text());
    parts.put("kind", verdict.kind().text());
    put(parts, "person", verdict.person());
    put(parts, "case", verdict.caseId());
    put(parts, "session", verdict.session());
    put(parts, "agreement", verdict.agreement());
    put(parts, "place", verdict.place());
    put(parts, "stream", verdict.stream());
    put(parts, "source", verdict.source());
    parts.put("status", verdict.status().text());
    put(parts, "limit", verdict.limit());
    put(parts, LIMIT_AT, verdict.limitAt().map(VerdictParts::text));
    put(parts, "lastPracticalDay", verdict.lastPracticalDay());
    put(parts, "measuredFrom", verdict.measuredFrom());
    put(parts, "done", verdict.done());
    if (verdict.overdueDays().isPresent()) {
      parts.put("overdueDays", (long) verdict.overdueDays().getAsInt());
    }
    flag(parts, "priority", verdict.priority());
    put(parts, "nextPlanned", verdict.nextPlanned());
    if (verdict.computedFromDate()) {
      parts.put("computedFrom", "date");
    }
    flag(parts, "binding", verdict.binding());
    if (!verdict.problems().isEmpty()) {
      parts.put(PROBLEMS, verdict.problems().stream().map(Shortcoming::what).toList());
    }
    return parts;
  }

  static String text(OffsetDateTime at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
  }

  private static void put(Map<String, Object> parts, String key, Optional<?> value) {
    value.ifPresent(known -> parts.put(key, known.toString()));
  }

  private static void flag(Map<String, Object> parts, String key, boolean value) {
    if (value) {
      parts.put(key, true);
    }
  }
}
