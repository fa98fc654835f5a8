package io.github.supervisionkit.analysis;

import io.github.supervisionkit.calendar.DateRange;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Something that an analysis found.
 *
 * @param kind what it is
 * @param clauses the clauses that it is about, in the document's order
 * @param text what was found, with a witness where there is one, in a sentence
 * @param days the days on which clauses disagree: after a session on one of them their limits differ; empty elsewhere
 */
public record Finding(FindingKind kind, List<String> clauses, String text, List<DateRange> days)
    implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param kind what it is
   * @param clauses the clauses that it is about, in the document's order
   * @param text what was found, with a witness where there is one, in a sentence
   * @param days the days on which clauses disagree
   */
  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    clauses = List.copyOf(clauses);
    days = List.copyOf(days);
  }

  /**
   * Obtains a finding that has no days.
   *
   * @param kind what it is
   * @param clauses the clauses that it is about, in the document's order
   * @param text what was found, in a sentence
   */
  public Finding(FindingKind kind, List<String> clauses, String text) {
    this(kind, clauses, text, List.of());
  }
}
