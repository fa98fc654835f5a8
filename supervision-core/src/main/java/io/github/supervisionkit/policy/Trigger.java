package io.github.supervisionkit.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** What gives rise to a record. Not for implementation. */
public sealed interface Trigger extends Serializable {

  /**
   * A session of a stream was held.
   *
   * @param stream the stream
   */
  record SessionHeld(String stream) implements Trigger {

    /**
     * Checks that the stream is there.
     *
     * @param stream the stream
     */
    public SessionHeld {
      Objects.requireNonNull(stream, "stream");
    }
  }

  /**
   * A case was discussed in a session of a stream.
   *
   * @param stream the stream
   */
  record CaseDiscussed(String stream) implements Trigger {

    /**
     * Checks that the stream is there.
     *
     * @param stream the stream
     */
    public CaseDiscussed {
      Objects.requireNonNull(stream, "stream");
    }
  }

  /**
   * A matter of some kinds arose.
   *
   * @param kinds the kinds of matter
   * @param where in which setting
   */
  record MatterArises(List<String> kinds, Setting where) implements Trigger {

    /**
     * Copies the kinds in.
     *
     * @param kinds the kinds of matter
     * @param where in which setting
     */
    public MatterArises {
      kinds = List.copyOf(kinds);
      Objects.requireNonNull(where, "where");
    }
  }
}
