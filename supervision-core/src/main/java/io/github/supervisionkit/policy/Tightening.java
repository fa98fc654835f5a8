package io.github.supervisionkit.policy;

import java.util.List;
import java.util.Objects;

/**
 * A local arrangement or agreement may ask for more, never for less.
 *
 * @param streams the streams that it concerns
 * @param by what may ask for more
 */
public record Tightening(List<String> streams, By by) implements Rule {

  /** What may ask for more. */
  public enum By {

    /** An arrangement or an agreement. */
    EITHER("either"),

    /** An agreement alone; an arrangement has the clause of the rule that it tightens. */
    AGREEMENT("agreement");

    private final String text;

    By(String text) {
      this.text = text;
    }

    /**
     * Returns the word as packs write it.
     *
     * @return for example {@code agreement}
     */
    public String text() {
      return text;
    }
  }

  /**
   * Checks that every part is there.
   *
   * @param streams the streams that it concerns
   * @param by what may ask for more
   */
  public Tightening {
    streams = List.copyOf(streams);
    Objects.requireNonNull(by, "by");
  }

  /**
   * Obtains the rule that lets in arrangements and agreements.
   *
   * @param streams the streams that it concerns
   */
  public Tightening(List<String> streams) {
    this(streams, By.EITHER);
  }
}
