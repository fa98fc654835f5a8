package io.github.supervisionkit.vocabulary;

/** The kinds of word that a pack declares. */
public enum WordKind {

  /** What a person does in the service. */
  ROLE("role", "roles"),

  /** What holds of a person for a while. */
  PERSON_CIRCUMSTANCE("circumstance", "person-circumstances"),

  /** What holds of a case for a while. */
  CASE_CIRCUMSTANCE("circumstance", "case-circumstances"),

  /** Whose case it is. */
  SUBJECT("subject", "subjects"),

  /** How people meet. */
  FORM("form", "forms"),

  /** Where something is written down. */
  PLACE("place", "places"),

  /** Under which heading it is written. */
  HEADING("heading", "headings"),

  /** What kind of matter arose. */
  MATTER("matter", "matters"),

  /** What happened once to a person. */
  EVENT("event", "events"),

  /** Why a person is away. */
  ABSENCE("absence reason", "absences"),

  /** What an agreement covers. */
  TERM("term", "terms"),

  /** What is audited. */
  AUDIT("audit", "audits"),

  /** What supervision is for. */
  FUNCTION("function", "functions"),

  /** Why something is shared, reported or taken further. */
  GROUND("ground", "grounds"),

  /** Who reads, is told or is asked, as seen from one supervisor and supervisee. */
  PARTY("party", "parties");

  private final String noun;
  private final String key;

  WordKind(String noun, String key) {
    this.noun = noun;
    this.key = key;
  }

  /**
   * Returns the kind as a message names it.
   *
   * @return for example {@code role}
   */
  public String noun() {
    return noun;
  }

  /**
   * Returns the kind as a pack's vocabulary names it.
   *
   * @return for example {@code roles}
   */
  public String key() {
    return key;
  }
}
