package io.github.supervisionkit.vocabulary;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The words that a pack knows. */
@Value.Immutable
public abstract sealed class Vocabulary implements Serializable permits ImmutableVocabulary {

  private static final long serialVersionUID = 1L;

  Vocabulary() {}

  /**
   * Returns the words by kind, each list in the pack's order.
   *
   * @return the words by kind, each list in the pack's order
   */
  public abstract Map<WordKind, List<Word>> words();

  /**
   * Returns the streams, in the pack's order.
   *
   * @return the streams, in the pack's order
   */
  public abstract List<Stream> streams();

  /**
   * Returns the words of a kind.
   *
   * @param kind the kind
   * @return the identifiers, in the pack's order
   */
  public List<String> of(WordKind kind) {
    return words().getOrDefault(kind, List.of()).stream().map(Word::id).toList();
  }

  /**
   * Returns whether a word is declared.
   *
   * @param kind the kind of word
   * @param id the word
   * @return whether the pack knows it
   */
  public boolean knows(WordKind kind, String id) {
    return find(kind, id).isPresent();
  }

  /**
   * Returns a word.
   *
   * @param kind the kind of word
   * @param id the word
   * @return the word; empty when the pack doesn't know it
   */
  public Optional<Word> find(WordKind kind, String id) {
    for (Word word : words().getOrDefault(kind, List.of())) {
      if (word.id().equals(id)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns a stream.
   *
   * @param id the stream
   * @return the stream; empty when the pack doesn't know it
   */
  public Optional<Stream> stream(String id) {
    for (Stream stream : streams()) {
      if (stream.id().equals(id)) {
        return Optional.of(stream);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the stream to which a session belongs that names none.
   *
   * @param form the session's form
   * @return the main stream of the form; empty when no stream has the form
   */
  public Optional<Stream> mainStream(String form) {
    for (Stream stream : streams()) {
      if (stream.main() && stream.forms().contains(form)) {
        return Optional.of(stream);
      }
    }
    return Optional.empty();
  }

  /**
   * Obtains a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a Vocabulary; each part that isn't optional must be given. */
  public static final class Builder extends ImmutableVocabulary.Builder {

    Builder() {}
  }
}
