package io.github.supervisionkit.policy;

/** What a clause is about. */
public enum ClauseKind {

  /** Whom the policy covers. */
  SCOPE("scope"),

  /** What supervision is for. */
  FUNCTIONS("functions"),

  /** What counts as supervision. */
  FORM("form"),

  /** How often people are supervised. */
  STAFF_FREQUENCY("staff-frequency"),

  /** How often cases are discussed. */
  CASE_CADENCE("case-cadence"),

  /** How long sessions are. */
  DURATION("duration"),

  /** How sessions are prepared and held. */
  PLANNING("planning"),

  /** What a session covers. */
  AGENDA("agenda"),

  /** What supervisor and supervisee agree. */
  AGREEMENT("agreement"),

  /** When that agreement is reviewed. */
  AGREEMENT_REVIEW("agreement-review"),

  /** What is written down. */
  RECORDING("recording"),

  /** Who signs. */
  SIGN_OFF("sign-off"),

  /** Who gets a copy. */
  COPY("copy"),

  /** What was undertaken. */
  ACTIONS("actions"),

  /** What happens when a session is moved. */
  REARRANGEMENT("rearrangement"),

  /** What happens when somebody is away. */
  ABSENCE("absence"),

  /** Who is asked next. */
  ESCALATION("escalation"),

  /** Who supervises whom. */
  CHAIN("chain"),

  /** What may be shared. */
  CONFIDENTIALITY("confidentiality"),

  /** Who may read. */
  ACCESS("access"),

  /** How long records are kept. */
  RETENTION("retention"),

  /** What is audited. */
  AUDIT("audit"),

  /** When people are appraised. */
  APPRAISAL("appraisal"),

  /** Feeding back observed practice. */
  OBSERVATION("observation"),

  /** The document itself. */
  METADATA("metadata");

  private final String text;

  ClauseKind(String text) {
    this.text = text;
  }

  /**
   * Returns the kind as documents write it.
   *
   * @return for example {@code staff-frequency}
   */
  public String text() {
    return text;
  }
}
