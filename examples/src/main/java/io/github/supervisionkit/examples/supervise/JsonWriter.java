package io.github.supervisionkit.examples.supervise;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Writes JSON with keys in a fixed order, two spaces a level, line feeds, and only the keys that apply. */
final class JsonWriter {

  private final JsonGenerator json;

  private JsonWriter(JsonGenerator json) {
    this.json = json;
  }

  /** What is written into an object or a list. */
  interface Content {

    /** Writes it. */
    void write(JsonWriter json) throws IOException;
  }

  static void document(PrintStream out, Content content) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    try {
      JsonGenerator generator = new JsonFactory().createGenerator(out);
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.setPrettyPrinter(printer);
      JsonWriter writer = new JsonWriter(generator);
      generator.writeStartObject();
      content.write(writer);
      generator.writeEndObject();
      generator.writeRaw('\n');
      generator.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void key(String key, String value) throws IOException {
    json.writeStringField(key, value);
  }

  void optional(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    }
  }

  void date(String key, Optional<LocalDate> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get().toString());
    }
  }

  void instant(String key, Optional<OffsetDateTime> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value.get()));
    }
  }

  void number(String key, int value) throws IOException {
    json.writeNumberField(key, value);
  }

  /** Writes a key only where it is true. */
  void flag(String key, boolean value) throws IOException {
    if (value) {
      json.writeBooleanField(key, true);
    }
  }

  void list(String key, Content items) throws IOException {
    json.writeArrayFieldStart(key);
    items.write(this);
    json.writeEndArray();
  }

  void texts(String key, Iterable<String> items) throws IOException {
    if (items.iterator().hasNext()) {
      json.writeArrayFieldStart(key);
      for (String item : items) {
        json.writeString(item);
      }
      json.writeEndArray();
    }
  }

  void object(Content content) throws IOException {
    json.writeStartObject();
    content.write(this);
    json.writeEndObject();
  }
}
