package io.github.supervisionkit.policy;

/** Where a matter arose. */
public enum Setting {

  /** In a formal session: one of the form that a main stream counts and that is held one to one. */
  FORMAL("formal"),

  /** Anywhere else. */
  ELSEWHERE("elsewhere"),

  /** Anywhere. */
  ANYWHERE("anywhere");

  private final String text;

  Setting(String text) {
    this.text = text;
  }

  /**
   * Returns the setting as packs write it.
   *
   * @return for example {@code elsewhere}
   */
  public String text() {
    return text;
  }
}
