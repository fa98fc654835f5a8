package io.github.supervisionkit.policy;

import io.github.supervisionkit.vocabulary.Condition;
import java.util.Objects;

/**
 * How often is for a local arrangement with a certain reason to say.
 *
 * @param stream the stream whose sessions count
 * @param who the people whom it concerns
 * @param reason the reason that such an arrangement gives
 * @param without what is answered while there is none
 */
public record FrequencyByArrangement(String stream, Condition who, String reason, Without without)
    implements Rule {

  /** What is answered while there is no such arrangement. */
  public enum Without {

    /** A fact is missing: the arrangement. */
    UNDETERMINED("undetermined"),

    /** It is asked for without a number. */
    UNQUANTIFIED("unquantified");

    private final String text;

    Without(String text) {
      this.text = text;
    }

    /**
     * Returns the word as packs write it.
     *
     * @return for example {@code undetermined}
     */
    public String text() {
      return text;
    }
  }

  /**
   * Checks that every part is there.
   *
   * @param stream the stream whose sessions count
   * @param who the people whom it concerns
   * @param reason the reason that such an arrangement gives
   * @param without what is answered while there is none
   */
  public FrequencyByArrangement {
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(without, "without");
  }
}
