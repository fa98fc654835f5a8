package io.github.supervisionkit.policy;

/** Whose signatures a record needs. */
public enum Signers {

  /** Its supervisor, and everybody who was supervised. */
  EVERYONE("everyone"),

  /** Its supervisor alone. */
  SUPERVISOR("supervisor"),

  /** Everybody who was supervised, and not the supervisor. */
  SUPERVISEE("supervisee");

  private final String text;

  Signers(String text) {
    this.text = text;
  }

  /**
   * Returns the signers as packs write them.
   *
   * @return for example {@code supervisee}
   */
  public String text() {
    return text;
  }
}
