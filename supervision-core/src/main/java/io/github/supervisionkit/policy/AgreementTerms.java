package io.github.supervisionkit.policy;

import java.util.List;
import java.util.Objects;

/**
 * What an agreement must cover; each term that it lacks is a problem of its own.
 *
 * @param form the form of supervision that it is for
 * @param terms the terms, in the document's order
 */
public record AgreementTerms(String form, List<String> terms) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param form the form of supervision that it is for
   * @param terms the terms, in the document's order
   */
  public AgreementTerms {
    Objects.requireNonNull(form, "form");
    terms = List.copyOf(terms);
  }
}
