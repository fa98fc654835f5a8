package io.github.supervisionkit.contract;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.verdict.Shortcoming;
import java.io.Serializable;
import java.util.Objects;

/**
 * One thing that is wrong with an agreement.
 *
 * @param term what it is about, for example {@code cancellation} or {@code signature}
 * @param clause the clause that asks for something else
 * @param found what is wrong
 * @param satisfied what would satisfy the clause
 */
public record AgreementProblem(String term, Clause clause, String found, String satisfied)
    implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param term what it is about
   * @param clause the clause
   * @param found what is wrong
   * @param satisfied what would satisfy the clause
   */
  public AgreementProblem {
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(satisfied, "satisfied");
  }

  /**
   * Returns the problem as findings tell it.
   *
   * @return what it is about, and why it is wrong
   */
  public Shortcoming shortcoming() {
    return new Shortcoming(term, found + "; " + satisfied);
  }

  /** Returns the whole message: the term, the sentence and the clause. */
  @Override
  public String toString() {
    return "`" + term + "`: " + found + "; " + satisfied + " (" + clause.id() + ", "
        + clause.citation().place() + ")";
  }
}
