package io.github.supervisionkit.policy;

import io.github.supervisionkit.cadence.Cadence;
import java.util.Objects;

/**
 * The organisation audits at most so long apart, or regularly.
 *
 * @param audit the kind of audit
 * @param every how often; without a number where the document gives none
 * @param parameter the host's parameter that supplies a number of days; empty where the document has the number
 */
public record AuditDue(String audit, Cadence every, String parameter) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param audit the kind of audit
   * @param every how often; without a number where the document gives none
   * @param parameter the host's parameter that supplies a number of days; empty where the document has the number
   */
  public AuditDue {
    Objects.requireNonNull(audit, "audit");
    Objects.requireNonNull(every, "every");
    Objects.requireNonNull(parameter, "parameter");
  }
}
