package io.github.supervisionkit.notation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a document is to say, without positions: a text, a list, or entries under keys.
 *
 * <p>Law: {@linkplain Document#parse reading} what {@link #written} returns gives a tree of the same content, within the {@linkplain
 * Limits limits} of the reader.
 */
public sealed interface Content extends Serializable {

  /**
   * Returns the text of a document with this content: in block style, two columns a level, quotes only where a reader needs them, long
   * texts folded, and a line break at the end.
   *
   * @return the text
   * @throws IllegalArgumentException if lists and entries stand inside one another more than 64 deep
   */
  default String written() {
    return new Page().write(this);
  }

  /**
   * Obtains the content of a word or text.
   *
   * @param value what {@link Object#toString} of it says
   * @return the content
   * @throws IllegalArgumentException if the text has a control character in it
   */
  static Text text(Object value) {
    return new Text(value.toString());
  }

  /**
   * Obtains the content of a list of words or texts.
   *
   * @param values what {@link Object#toString} of each says
   * @return the content
   */
  static Items texts(List<?> values) {
    return new Items(values.stream().map(Content::text).toList());
  }

  /**
   * Obtains content with no entries yet.
   *
   * @return the content
   */
  static Entries entries() {
    return new Entries(List.of());
  }

  /**
   * A text.
   *
   * @param text the text
   */
  record Text(String text) implements Content {

    /**
     * Obtains a text.
     *
     * @param text the text
     * @throws IllegalArgumentException if the text has a control character in it
     */
    public Text {
      requireAllowed(text);
    }
  }

  /**
   * A list.
   *
   * @param items its items in their order
   */
  record Items(List<? extends Content> items) implements Content {

    /**
     * Obtains a list.
     *
     * @param items its items in their order
     */
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * Entries under keys.
   *
   * @param entries the entries in their order
   */
  record Entries(List<Entry> entries) implements Content {

    /**
     * Obtains entries.
     *
     * @param entries the entries in their order
     * @throws IllegalArgumentException if a key stands there twice
     */
    public Entries {
      entries = List.copyOf(entries);
      if (entries.stream().map(Entry::key).distinct().count() != entries.size()) {
        throw new IllegalArgumentException("each key must be there once: "
            + entries.stream().map(Entry::key).collect(Collectors.joining(", ")));
      }
    }

    /**
     * Returns these entries and one more.
     *
     * @param key its key
     * @param value its value
     * @return the entries
     * @throws IllegalArgumentException if the key is there already
     */
    public Entries with(String key, Content value) {
      List<Entry> more = new ArrayList<>(entries);
      more.add(new Entry(key, value));
      return new Entries(more);
    }

    /**
     * Returns these entries and one more, of a word or text.
     *
     * @param key its key
     * @param value what {@link Object#toString} of it says
     * @return the entries
     * @throws IllegalArgumentException if the key is there already
     */
    public Entries with(String key, Object value) {
      return with(key, value instanceof Content content ? content : text(value));
    }

    /**
     * Returns these entries and, if there is a value, one more.
     *
     * @param key its key
     * @param value its value: content, or what {@link Object#toString} of it says
     * @return the entries
     * @throws IllegalArgumentException if the key is there already
     */
    public Entries withPresent(String key, Optional<?> value) {
      return value.map(present -> with(key, (Object) present)).orElse(this);
    }

    /**
     * Returns these entries and, unless a text is empty, one more.
     *
     * @param key its key
     * @param text its value
     * @return the entries
     */
    public Entries withText(String key, String text) {
      return text.isEmpty() ? this : with(key, text);
    }

    /**
     * Returns these entries and, unless a list is empty, one more.
     *
     * @param key its key
     * @param items the items: content, or what {@link Object#toString} of each says
     * @return the entries
     * @throws IllegalArgumentException if the key is there already
     */
    public Entries withAny(String key, List<?> items) {
      List<Content> contents = items.stream()
          .map(item -> item instanceof Content content ? content : text(item))
          .toList();
      return contents.isEmpty() ? this : with(key, new Items(contents));
    }
  }

  /**
   * A key and its value.
   *
   * @param key the key, of at most 128 characters
   * @param value the value
   */
  record Entry(String key, Content value) implements Serializable {

    private static final int LONGEST_KEY = 128;

    /**
     * Obtains an entry.
     *
     * @param key the key, of at most 128 characters
     * @param value the value
     * @throws IllegalArgumentException if the key is longer, or has a control character in it
     */
    public Entry {
      requireAllowed(key);
      if (key.length() > LONGEST_KEY) {
        throw new IllegalArgumentException("key must have at most 128 characters: " + key.length());
      }
    }
  }

  private static void requireAllowed(String text) {
    int index = Characters.firstNotAllowed(text);
    if (index >= 0) {
      throw new IllegalArgumentException(
          "text must not have the control character " + Characters.nameAt(text, index) + " in it");
    }
  }
}
