package io.github.supervisionkit.session;

/** How thoroughly a case was discussed. */
public enum Depth {

  /** A brief screening of a stable case. */
  CHECK_IN("check-in"),

  /** A reflective discussion. */
  IN_DEPTH("in-depth");

  private final String text;

  Depth(String text) {
    this.text = text;
  }

  /**
   * Returns the depth as documents write it.
   *
   * @return for example {@code in-depth}
   */
  public String text() {
    return text;
  }
}
