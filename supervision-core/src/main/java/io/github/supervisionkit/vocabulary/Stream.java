package io.github.supervisionkit.vocabulary;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A line of events that counts for one requirement: formal one-to-one sessions, group sessions, peer discussion.
 *
 * @param id the identifier that documents use
 * @param meaning what it is, in a sentence of our own
 * @param forms the forms of session that count in it
 * @param main whether a session of one of its forms that names no stream belongs to it
 */
public record Stream(String id, String meaning, List<String> forms, boolean main)
    implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param id the identifier that documents use
   * @param meaning what it is, in a sentence of our own
   * @param forms the forms of session that count in it
   * @param main whether a session of one of its forms that names no stream belongs to it
   */
  public Stream {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(meaning, "meaning");
    forms = List.copyOf(forms);
  }
}
