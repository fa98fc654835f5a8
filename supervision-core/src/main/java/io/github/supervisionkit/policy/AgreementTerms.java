package io.github.supervisionkit.policy;

import io.github.supervisionkit.cadence.Cadence;
import java.util.List;
import java.util.Objects;

/**
 * What an agreement must cover; each term that it lacks is a problem of its own.
 *
 * @param form the form of supervision that it is for
 * @param terms the terms, in the document's order
 * @param frequencyIn the unit in which it says how often
 */
public record AgreementTerms(String form, List<String> terms, FrequencyIn frequencyIn)
    implements Rule {

  /** The unit in which an agreement says how often. */
  public enum FrequencyIn {

    /** The document asks for none in particular. */
    ANY_UNIT("any-unit"),

    /** The document has the number of weeks filled in. */
    WEEKS("weeks");

    private static final int DAYS_OF_A_WEEK = 7;

    private final String text;

    FrequencyIn(String text) {
      this.text = text;
    }

    /**
     * Returns the word as packs write it.
     *
     * @return for example {@code weeks}
     */
    public String text() {
      return text;
    }

    /**
     * Returns whether a frequency is said in the unit.
     *
     * @param every the frequency
     * @return whether it is; four weeks are said in weeks, a month is not
     */
    public boolean admits(Cadence every) {
      return this == ANY_UNIT
          || (every instanceof Cadence.Every apart
              && apart.period().toTotalMonths() == 0
              && apart.period().getDays() % DAYS_OF_A_WEEK == 0);
    }
  }

  /**
   * Checks that every part is there.
   *
   * @param form the form of supervision that it is for
   * @param terms the terms, in the document's order
   * @param frequencyIn the unit in which it says how often
   */
  public AgreementTerms {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(frequencyIn, "frequencyIn");
    terms = List.copyOf(terms);
  }
}
