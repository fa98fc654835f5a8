package io.github.supervisionkit.policy;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.vocabulary.Condition;
import java.util.Objects;

/**
 * How often cases are discussed.
 *
 * @param grounds the cases that it concerns; each alternative is a ground of its own
 * @param cadence how often
 * @param table the table of the document that it is a row of; empty where it is none
 * @param otherwise whether it applies only where no other row of its table does
 */
public record Discussion(Condition grounds, Cadence cadence, String table, boolean otherwise)
    implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param grounds the cases that it concerns; each alternative is a ground of its own
   * @param cadence how often
   * @param table the table of the document that it is a row of; empty where it is none
   * @param otherwise whether it applies only where no other row of its table does
   */
  public Discussion {
    Objects.requireNonNull(grounds, "grounds");
    Objects.requireNonNull(cadence, "cadence");
    Objects.requireNonNull(table, "table");
  }
}
