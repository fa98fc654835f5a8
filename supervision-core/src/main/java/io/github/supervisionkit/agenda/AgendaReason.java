package io.github.supervisionkit.agenda;

import java.io.Serializable;
import java.util.Objects;

/**
 * Why something is on an agenda.
 *
 * @param clause the clause that puts it there
 * @param citation where the document says so
 * @param text the reason, in a sentence or two, and the clause's force in brackets
 */
public record AgendaReason(String clause, String citation, String text) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param clause the clause that puts it there
   * @param citation where the document says so
   * @param text the reason, in a sentence
   */
  public AgendaReason {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(text, "text");
  }

  /** Returns the clause alone: the reason may tell what somebody noted. */
  @Override
  public String toString() {
    return clause;
  }
}
