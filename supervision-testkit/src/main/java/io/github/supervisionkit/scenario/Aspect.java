package io.github.supervisionkit.scenario;

import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A part of a verdict that scenarios speak of, as a document writes it. */
public enum Aspect {

  /** How the duty stands. */
  STATUS("status"),

  /** How strongly the clause speaks. */
  FORCE("force"),

  /** What the clause is about. */
  KIND("kind"),

  /** The person. */
  PERSON("person"),

  /** The case. */
  CASE("case"),

  /** The session. */
  SESSION("session"),

  /** The agreement. */
  AGREEMENT("agreement"),

  /** The place of a record. */
  PLACE("place"),

  /** The stream. */
  STREAM("stream"),

  /** The arrangement or agreement that brought the duty. */
  SOURCE("source"),

  /** The last day on which it is kept. */
  LIMIT("limit"),

  /** The last instant at which it is kept. */
  LIMIT_AT("limitAt"),

  /** The last working day on or before the limit. */
  LAST_PRACTICAL_DAY("lastPracticalDay"),

  /** The day from which the limit is measured. */
  MEASURED_FROM("measuredFrom"),

  /** The day on which it was done. */
  DONE("done"),

  /** The calendar days since the limit. */
  OVERDUE_DAYS("overdueDays"),

  /** The working days since the limit. */
  OVERDUE_WORKING_DAYS("overdueWorkingDays"),

  /** Whether it is the earliest limit. */
  BINDING("binding"),

  /** Whether it goes before others. */
  PRIORITY("priority"),

  /** The day of the next session planned. */
  NEXT_PLANNED("nextPlanned"),

  /** From what a limit of hours was computed. */
  COMPUTED_FROM("computedFrom"),

  /** What is wrong. */
  PROBLEMS("problems"),

  /** What the problems are about, in sentences. */
  PROBLEMS_SAY("problemsSay"),

  /** The facts that are missing. */
  MISSING("missing"),

  /** The sentences of the explanation. */
  BECAUSE("because");

  private final String key;

  Aspect(String key) {
    this.key = key;
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
    return switch (this) {
      case STATUS -> List.of(verdict.status().text());
      case FORCE -> List.of(verdict.force().text());
      case KIND -> List.of(verdict.kind().text());
      case PERSON -> some(verdict.person());
      case CASE -> some(verdict.caseId());
      case SESSION -> some(verdict.session());
      case AGREEMENT -> some(verdict.agreement());
      case PLACE -> some(verdict.place());
      case STREAM -> some(verdict.stream());
      case SOURCE -> some(verdict.source());
      case LIMIT -> some(verdict.limit());
      case LIMIT_AT -> some(verdict.limitAt());
      case LAST_PRACTICAL_DAY -> some(verdict.lastPracticalDay());
      case MEASURED_FROM -> some(verdict.measuredFrom());
      case DONE -> some(verdict.done());
      case OVERDUE_DAYS -> some(verdict.overdueDays());
      case OVERDUE_WORKING_DAYS -> some(verdict.overdueWorkingDays());
      case BINDING -> List.of(Boolean.toString(verdict.binding()));
      case PRIORITY -> List.of(Boolean.toString(verdict.priority()));
      case NEXT_PLANNED -> some(verdict.nextPlanned());
      case COMPUTED_FROM -> verdict.computedFromDate() ? List.of("date") : List.of();
      case PROBLEMS -> verdict.problems().stream().map(Shortcoming::what).toList();
      case PROBLEMS_SAY -> verdict.problems().stream().map(Shortcoming::why).toList();
      case MISSING -> verdict.missing();
      case BECAUSE -> verdict.because().stream().map(Step::text).toList();
    };
  }

  private static List<String> some(Optional<?> value) {
    return value.map(Object::toString).stream().toList();
  }

  private static List<String> some(OptionalInt value) {
    return value.isPresent() ? List.of(Integer.toString(value.getAsInt())) : List.of();
  }
}
