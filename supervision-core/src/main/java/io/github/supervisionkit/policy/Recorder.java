package io.github.supervisionkit.policy;

/** Whose duty a record is. */
public enum Recorder {

  /** Whoever held the session. */
  SUPERVISOR("supervisor"),

  /** Whoever is supervised. */
  SUPERVISEE("supervisee"),

  /** The line manager, or the manager who was involved in the line manager's place. */
  LINE_MANAGER("line-manager"),

  /** The manager who was involved. */
  MANAGER_INVOLVED("manager-involved"),

  /** Either side. */
  EITHER("either"),

  /** Anyone. */
  ANYONE("anyone");

  private final String text;

  Recorder(String text) {
    this.text = text;
  }

  /**
   * Returns the recorder as packs write it.
   *
   * @return for example {@code line-manager}
   */
  public String text() {
    return text;
  }
}
