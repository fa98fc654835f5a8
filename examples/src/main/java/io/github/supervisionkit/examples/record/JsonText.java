package io.github.supervisionkit.examples.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON document, and values made of them, within the limits. */
final class JsonText implements AutoCloseable {

  private static final int LONGEST_NUMBER = 400;

  private final JsonParser parser;
  private final Limits limits;
  private final Utf8Reader characters;
  private int depth;
  private int values;

  JsonText(InputStream source, Limits limits) throws IOException {
    this.limits = limits;
    this.characters = new Utf8Reader(source, limits.documentBytes());
    // Keys are not interned: a hostile document may have millions of them.
    this.parser = JsonFactory.builder()
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth() + 1)
            .maxStringLength(limits.stringBytes())
            .maxNameLength(limits.stringBytes())
            .maxNumberLength(LONGEST_NUMBER)
            .build())
        .build()
        .createParser(characters);
  }

  /** Moves on to the next token; null at the end of the document. */
  @Nullable
  JsonToken next() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return null;
      }
      if (token.isStructStart()) {
        if (++depth > limits.depth()) {
          throw new Unreadable(
              line(),
              column(),
              "lists and objects nested more than " + limits.depth() + " deep",
              "at most " + limits.depth() + " levels");
        }
      } else if (token.isStructEnd()) {
        depth--;
      }
      return token;
    } catch (StreamConstraintsException e) {
      throw tooLong(e);
    } catch (JsonParseException e) {
      throw notJson(e);
    }
  }

  int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  int column() {
    return parser.currentTokenLocation().getColumnNr();
  }

  /** Returns the current token's characters. */
  String text() throws IOException {
    try {
      String text = parser.getText();
      if (text.length() * 3L > limits.stringBytes() || characters.hasRare()) {
        requireSound(text);
      }
      return text;
    } catch (StreamConstraintsException e) {
      throw tooLong(e);
    } catch (JsonParseException e) {
      throw notJson(e);
    }
  }

  /** Reads the value that the current token begins. */
  Node value(JsonToken token, Node.Slot slot) throws IOException {
    if (slot.holder() == null) {
      values = 0;
    } else if (++values > limits.valuesOfItem()) {
      throw new Unreadable(
          line(),
          column(),
          "an item of more than " + limits.valuesOfItem() + " values",
          "at most " + limits.valuesOfItem() + " values in one person, case, session or record");
    }
    JsonLocation at = parser.currentTokenLocation();
    int line = at.getLineNr();
    int column = at.getColumnNr();
    return switch (token) {
      case START_OBJECT -> object(Node.holder(slot, Node.Kind.OBJECT, line, column));
      case START_ARRAY -> list(Node.holder(slot, Node.Kind.LIST, line, column));
      case VALUE_STRING -> Node.leaf(slot, Node.Kind.TEXT, text(), line, column);
      case VALUE_NUMBER_INT -> Node.leaf(slot, Node.Kind.INTEGER, text(), line, column);
      case VALUE_NUMBER_FLOAT -> Node.leaf(slot, Node.Kind.FRACTION, text(), line, column);
      case VALUE_TRUE -> Node.leaf(slot, Node.Kind.TRUTH, "true", line, column);
      case VALUE_FALSE -> Node.leaf(slot, Node.Kind.TRUTH, "false", line, column);
      default -> Node.leaf(slot, Node.Kind.NOTHING, "null", line, column);
    };
  }

  /** Reads the value that the current token begins, if it is none that holds others. */
  Node scalarOr(JsonToken token) throws IOException {
    return token == JsonToken.START_ARRAY
        ? Node.holder(Node.Slot.TOP, Node.Kind.LIST, line(), column())
        : value(token, Node.Slot.TOP);
  }

  private Node object(Node object) throws IOException {
    JsonToken token;
    while ((token = next()) == JsonToken.FIELD_NAME) {
      JsonLocation at = parser.currentTokenLocation();
      Node.Slot slot = Node.Slot.key(object, text(), at.getLineNr(), at.getColumnNr());
      token = next();
      if (token != null) {
        object.add(value(token, slot));
      }
    }
    return object;
  }

  private Node list(Node list) throws IOException {
    JsonToken token;
    int index = 0;
    while ((token = next()) != null && token != JsonToken.END_ARRAY) {
      list.add(value(token, Node.Slot.index(list, "", index++)));
    }
    return list;
  }

  /** Passes over the value that the current token begins, without keeping any of it. */
  void skip(JsonToken token) throws IOException {
    if (token.isStructStart()) {
      int outside = depth - 1;
      while (depth > outside && next() != null) {
        // Each step checks the depth.
      }
    }
  }

  private void requireSound(String text) throws Unreadable {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(++i))) {
          throw new Unreadable(
              line(), column(), "a text with half a character", "whole Unicode characters");
        }
        bytes += 4;
      } else {
        bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
      }
    }
    if (bytes > limits.stringBytes()) {
      throw tooLong("text");
    }
  }

  private Unreadable tooLong(StreamConstraintsException e) {
    String message = e.getOriginalMessage();
    return message.startsWith("Number")
        ? new Unreadable(
            line(),
            column(),
            "a number of more than " + LONGEST_NUMBER + " digits",
            "a number that counts something")
        : tooLong(message.startsWith("Name") ? "key" : "text");
  }

  private Unreadable tooLong(String what) {
    return new Unreadable(
        line(),
        column(),
        "a " + what + " of more than " + limits.stringBytes() + " bytes",
        "at most " + limits.stringBytes() + " bytes");
  }

  private Unreadable notJson(JsonParseException e) {
    JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    String message = e.getOriginalMessage().lines().findFirst().orElse("");
    if (message.startsWith("Unexpected end-of-input") || message.contains("end-of-input")) {
      return new Unreadable(
          at.getLineNr(), at.getColumnNr(), "the end of the document", "the rest of it");
    }
    String said = message.isEmpty()
        ? ""
        : " (" + message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1) + ")";
    return new Unreadable(
        at.getLineNr(),
        at.getColumnNr(),
        "text that is not JSON" + said,
        "JSON as RFC 8259 has it");
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
