package io.github.supervisionkit.notation;

import io.github.supervisionkit.source.Position;
import io.github.supervisionkit.source.Problem;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** A part of a document, with the position at which it begins: a scalar, a sequence or a mapping. */
public sealed interface Node extends Serializable {

  /**
   * Returns where the node begins.
   *
   * @return the position of its first character
   */
  Position position();

  /**
   * Returns what the node is, as a message says it: the text in backticks, {@code a list}, {@code an empty list}, {@code keys and values}, or {@code
   * nothing} for a text of length 0.
   *
   * @return the phrase
   */
  String phrase();

  /**
   * A text as it was written; what it means is for its reader to say. A key without a value has the empty text.
   *
   * @param position where it begins
   * @param text the text, without its quotes
   */
  record Scalar(Position position, String text) implements Node {

    @Override
    public String phrase() {
      return text.isEmpty() ? "nothing" : Problem.quoted(text);
    }
  }

  /**
   * A list of nodes.
   *
   * @param position where it begins
   * @param items the nodes in the order of the document
   */
  record Sequence(Position position, List<Node> items) implements Node {

    /**
     * Obtains a sequence.
     *
     * @param position where it begins
     * @param items the nodes in the order of the document
     */
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String phrase() {
      return items.isEmpty() ? "an empty list" : "a list";
    }
  }

  /**
   * Keys with their values; no key stands twice.
   *
   * @param position where it begins
   * @param entries the entries in the order of the document
   */
  record Mapping(Position position, List<Entry> entries) implements Node {

    /**
     * Obtains a mapping.
     *
     * @param position where it begins
     * @param entries the entries in the order of the document
     */
    public Mapping {
      entries = List.copyOf(entries);
    }

    /**
     * Returns the entry of a key.
     *
     * @param key the key
     * @return the entry, if the mapping has one
     */
    public Optional<Entry> entry(String key) {
      return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    @Override
    public String phrase() {
      return "keys and values";
    }
  }

  /**
   * A node that the notation refuses, such as a reference to an anchor. Its problem is reported with the document already, so that
   * readers pass over it in silence.
   *
   * @param position where it begins
   */
  record Refused(Position position) implements Node {

    @Override
    public String phrase() {
      return "something that could not be read";
    }
  }

  /**
   * A key and its value.
   *
   * @param key the key
   * @param position where the key begins
   * @param value the value
   */
  record Entry(String key, Position position, Node value) implements Serializable {}
}
