package io.github.supervisionkit.analysis;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Something that an analysis found.
 *
 * @param kind what it is
 * @param clauses the clauses that it is about, in the document's order
 * @param text what was found, with a witness where there is one, in a sentence
 */
public record Finding(FindingKind kind, List<String> clauses, String text) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param kind what it is
   * @param clauses the clauses that it is about, in the document's order
   * @param text what was found, with a witness where there is one, in a sentence
   */
  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    clauses = List.copyOf(clauses);
  }
}
