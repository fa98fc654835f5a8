package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.source.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of the document: what it is, where it stands, and the way to it from the top. */
final class Node {

  enum Kind {
    OBJECT,
    LIST,
    TEXT,
    INTEGER,
    FRACTION,
    TRUTH,
    NOTHING
  }

  /** Where a value stands in the one that holds it: under a key, or at a number of a list. */
  record Slot(@Nullable Node holder, String key, int keyLine, int keyColumn, int index) {

    static final Slot TOP = new Slot(null, "", 1, 1, -1);

    static Slot key(@Nullable Node holder, String key, int line, int column) {
      return new Slot(holder, key, line, column, -1);
    }

    static Slot index(@Nullable Node holder, String key, int index) {
      return new Slot(holder, key, 0, 0, index);
    }
  }

  private final Slot slot;
  private final Kind kind;
  private final String text;
  private final int line;
  private final int column;
  private final List<Node> parts;

  private Node(Slot slot, Kind kind, String text, int line, int column, List<Node> parts) {
    this.slot = slot;
    this.kind = kind;
    this.text = text;
    this.line = line;
    this.column = column;
    this.parts = parts;
  }

  static Node leaf(Slot slot, Kind kind, String text, int line, int column) {
    return new Node(slot, kind, text, line, column, List.of());
  }

  static Node holder(Slot slot, Kind kind, int line, int column) {
    return new Node(slot, kind, "", line, column, new ArrayList<>(6));
  }

  void add(Node part) {
    parts.add(part);
  }

  Slot slot() {
    return slot;
  }

  Kind kind() {
    return kind;
  }

  /** Returns a text's characters, or a number or truth value as it was written. */
  String text() {
    return text;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  /** Returns what a list or an object holds, in the document's order. */
  List<Node> parts() {
    return parts;
  }

  /** Returns the first value under a key. */
  @Nullable
  Node find(String key) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).slot.key().equals(key)) {
        return parts.get(i);
      }
    }
    return null;
  }

  String path() {
    return path(slot);
  }

  static String path(Slot slot) {
    Node holder = slot.holder();
    String above = holder == null ? "" : holder.path();
    if (slot.index() >= 0) {
      // The lists at the top are read item by item, so their items know the list by its key alone.
      return above + slot.key() + "[" + slot.index() + "]";
    }
    return above.isEmpty() ? slot.key() : above + "." + slot.key();
  }

  /** Returns what was found here, as a phrase of a message. */
  String found() {
    return switch (kind) {
      case OBJECT -> "an object";
      case LIST -> "a list";
      case TEXT -> Problem.quoted(text);
      case INTEGER, FRACTION -> "the number " + Problem.quoted(text);
      case TRUTH -> text;
      case NOTHING -> "null";
    };
  }
}
