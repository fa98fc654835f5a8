package io.github.supervisionkit.scenario;

import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** A part of a verdict that scenarios speak of, as a document writes it. */
public enum Aspect {

  /** How the duty stands. */
  STATUS("status", verdict -> List.of(verdict.status().text())),

  /** How strongly the clause speaks. */
  FORCE("force", verdict -> List.of(verdict.force().text())),

  /** What the clause is about. */
  KIND("kind", verdict -> List.of(verdict.kind().text())),

  /** The person. */
  PERSON("person", verdict -> some(verdict.person())),

  /** The case. */
  CASE("case", verdict -> some(verdict.caseId())),

  /** The session. */
  SESSION("session", verdict -> some(verdict.session())),

  /** The place of a record. */
  PLACE("place", verdict -> some(verdict.place())),

  /** The stream. */
  STREAM("stream", verdict -> some(verdict.stream())),

  /** The arrangement or agreement that brought the duty. */
  SOURCE("source", verdict -> some(verdict.source())),

  /** The last day on which it is kept. */
  LIMIT("limit", verdict -> some(verdict.limit())),

  /** The last instant at which it is kept. */
  LIMIT_AT("limitAt", verdict -> some(verdict.limitAt())),

  /** The last working day on or before the limit. */
  LAST_PRACTICAL_DAY("lastPracticalDay", verdict -> some(verdict.lastPracticalDay())),

  /** The day from which the limit is measured. */
  MEASURED_FROM("measuredFrom", verdict -> some(verdict.measuredFrom())),

  /** The day on which it was done. */
  DONE("done", verdict -> some(verdict.done())),

  /** The calendar days since the limit. */
  OVERDUE_DAYS("overdueDays", verdict -> some(verdict.overdueDays())),

  /** The working days since the limit. */
  OVERDUE_WORKING_DAYS("overdueWorkingDays", verdict -> some(verdict.overdueWorkingDays())),

  /** Whether it is the earliest limit. */
  BINDING("binding", verdict -> List.of(Boolean.toString(verdict.binding()))),

  /** Whether it goes before others. */
  PRIORITY("priority", verdict -> List.of(Boolean.toString(verdict.priority()))),

  /** The day of the next session planned. */
  NEXT_PLANNED("nextPlanned", verdict -> some(verdict.nextPlanned())),

  /** From what a limit of hours was computed. */
  COMPUTED_FROM(
      "computedFrom", verdict -> verdict.computedFromDate() ? List.of("date") : List.of()),

  /** What is wrong. */
  PROBLEMS("problems", verdict -> verdict.problems().stream().map(Shortcoming::what).toList()),

  /** The facts that are missing. */
  MISSING("missing", Verdict::missing),

  /** The sentences of the explanation. */
  BECAUSE("because", verdict -> verdict.because().stream().map(Object::toString).toList());

  private final String key;
  private final Function<Verdict, List<String>> finder;

  Aspect(String key, Function<Verdict, List<String>> finder) {
    this.key = key;
    this.finder = finder;
  }

  /**
   * Returns the key under which documents write it.
   *
   * @return for example {@code lastPracticalDay}
   */
  public String key() {
    return key;
  }

  /**
   * Reads it from a verdict.
   *
   * @param verdict the verdict
   * @return the texts, none where the verdict has nothing of the kind
   */
  public List<String> of(Verdict verdict) {
    return finder.apply(verdict);
  }

  private static List<String> some(Optional<?> value) {
    return value.map(Object::toString).stream().toList();
  }

  private static List<String> some(OptionalInt value) {
    return value.isPresent() ? List.of(Integer.toString(value.getAsInt())) : List.of();
  }
}
