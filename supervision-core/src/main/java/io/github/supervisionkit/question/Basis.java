package io.github.supervisionkit.question;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Force;
import java.io.Serializable;
import java.util.Objects;

/**
 * A clause on which an answer rests.
 *
 * @param clause its identifier
 * @param force how strongly it speaks
 * @param citation where the document says it
 * @param sentence what it says, in a sentence of our own
 */
public record Basis(String clause, Force force, String citation, String sentence)
    implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param clause its identifier
   * @param force how strongly it speaks
   * @param citation where the document says it
   * @param sentence what it says
   */
  public Basis {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(force, "force");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(sentence, "sentence");
  }

  /**
   * Obtains the basis that a clause gives.
   *
   * @param clause the clause
   * @return the basis
   */
  public static Basis of(Clause clause) {
    return new Basis(clause.id(), clause.force(), clause.citation().place(), clause.sentence());
  }
}
