package io.github.supervisionkit.analysis;

/** What an analysis can find. */
public enum FindingKind {

  /** People of a kind for whom the policy sets no frequency. */
  GAP("gap"),

  /** Clauses that ask the same people for different things. */
  DISAGREEMENT("disagreement"),

  /** Rules of one clause whose duties would have one identifier. */
  SHARED_IDENTIFIER("shared identifier"),

  /** A word that is declared and that no rule uses. */
  UNUSED_WORD("unused word"),

  /** A clause that asks for something without a number. */
  UNQUANTIFIED("unquantified");

  private final String text;

  FindingKind(String text) {
    this.text = text;
  }

  /**
   * Returns the kind in words.
   *
   * @return for example {@code gap}
   */
  public String text() {
    return text;
  }
}
